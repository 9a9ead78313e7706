using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ProjectsApi.Benchmarks;

/// <summary>Processor time of answers from memory and of 304 as a ratio to the hand-written endpoint, and of a wall display.</summary>
internal static class KeptBenchmark
{
    private const int Polls = 1_000;
    private const int Warmup = 20_000;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    // A wall display asks for this page every five seconds.
    private const string Widgets = """
        query Wall {
          byName: projects(first: 10) { totalCount nodes { name stage } }
          largest: projects(first: 10, order: [{totalInvestment: DESC}]) { nodes { name taktSeconds } }
          planned: projects(first: 10, where: {stage: {eq: CONCEIVED}}) { nodes { name } }
          late: projects(first: 10, order: [{physicalProgress: ASC}]) { nodes { name physicalProgress } }
          milestones: investmentMilestones(first: 10) { nodes { name plannedOn } }
          reached: investmentMilestones(first: 10, order: [{plannedOn: DESC}]) { nodes { name actualOn } }
          nodes: scheduleNodes(first: 10) { nodes { name plannedStart } }
          checks: safetyChecks(first: 10) { nodes { checkedOn score } }
          latest: safetyChecks(first: 10, order: [{checkedOn: DESC}]) { nodes { checkedOn score } }
          jobs: jobTargets(first: 10) { nodes { plannedJobs actualJobs } }
          output: outputTargets(first: 10) { nodes { id } }
          statistics: projectStatistics { overall { count } byStage { stage figures { count } } }
        }
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        if (System.Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var (settings, none) = (BenchmarkSettings.Parse(args), CancellationToken.None);
        await using var servers = await BenchmarkServers.StartAsync(server, new Dictionary<string, string>(), none);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = settings.Connections };
        using var client = new HttpClient(handler);
        Console.WriteLine($"{settings.Connections} connections, {settings.Rounds} rounds of {settings.Seconds} s each");
        foreach (var query in BenchmarkQuery.All(servers.Projects).Where(q => settings.Only is null || q.Name == settings.Only))
        {
            await CompareAsync(client, query, servers, settings, none);
        }

        await PollAsync(client, servers, none);
        return 0;
    }

    private static async Task CompareAsync(
        HttpClient client, BenchmarkQuery query, BenchmarkServers servers, BenchmarkSettings settings, CancellationToken cancellationToken)
    {
        var urls = query.Requests.Select(request => UrlOf(servers.Api.Url, request.Document, request.Variables)).ToList();
        var tags = new List<string>();
        foreach (var url in urls)
        {
            using var answer = await client.GetAsync(url, cancellationToken);
            tags.Add(answer.Headers.ETag?.ToString() ?? throw new InvalidOperationException($"{query.Name} has no entity tag."));
        }

        HttpRequestMessage Known(int number) =>
            new(HttpMethod.Get, urls[number % urls.Count]) { Headers = { { "If-None-Match", tags[number % tags.Count] } } };
        var (floors, kept, known) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < settings.Rounds; round++)
        {
            var seconds = round < 0 ? settings.WarmupSeconds : settings.Seconds;
            var hand = await RunAsync(servers.HandWritten, number => query.ToHandWritten(servers.HandWritten.Url, number), seconds);
            var ours = await RunAsync(servers.Api, number => query.ToApi(servers.Api.Url, number), seconds);
            var unchanged = await RunAsync(servers.Api, Known, seconds);
            if (round >= 0)
            {
                floors.Add(hand.Microseconds);
                kept.Add(ours.Microseconds);
                known.Add(unchanged.Microseconds);
                Console.WriteLine($"{query.Name}  hand-written {hand}  kept {ours}  304 {unchanged}");
            }
        }

        Result.AddSpeed($"{query.Name}, kept", Median(kept), "µs", Median(floors));
        Result.AddSpeed($"{query.Name}, 304", Median(known), "µs", Median(floors));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{query.Name}  ratio of medians: kept {Median(floors) / Median(kept):F2}, 304 {Median(floors) / Median(known):F2}"));

        Task<LoadFigures> RunAsync(ServerProcess of, Func<int, HttpRequestMessage> request, int seconds) => Load.RunAsync(
            client, of, servers.Database, request, settings.Connections, TimeSpan.FromSeconds(seconds), cancellationToken);
    }

    private static async Task PollAsync(HttpClient client, BenchmarkServers servers, CancellationToken cancellationToken)
    {
        var url = UrlOf(servers.Api.Url, Widgets, new { });
        using var first = await client.GetAsync(url, cancellationToken);
        first.EnsureSuccessStatusCode();
        var tag = first.Headers.ETag?.ToString() ?? throw new InvalidOperationException("The page of widgets has no entity tag.");
        foreach (var (name, header) in new (string, string?)[] { ("whole answer", null), ("304", tag) })
        {
            var (spent, clock, idle) = (TimeSpan.Zero, new Stopwatch(), TimeSpan.Zero);
            for (var poll = -Warmup; poll < Polls; poll++)
            {
                if (poll == 0)
                {
                    // Both processes work without requests too, which is no part of a poll.
                    idle = -Spent(servers);
                    await Task.Delay(Idle, cancellationToken);
                    idle += Spent(servers);
                    spent = -Spent(servers);
                    clock.Start();
                }

                using var request = new HttpRequestMessage(HttpMethod.Get, url);
                if (header is not null)
                {
                    request.Headers.Add("If-None-Match", header);
                }

                using var answer = await client.SendAsync(request, cancellationToken);
                if (answer.StatusCode != (header is null ? HttpStatusCode.OK : HttpStatusCode.NotModified))
                {
                    throw new InvalidOperationException($"A poll was answered with {answer.StatusCode}.");
                }

                // One display is alone: nothing shares its read of the version.
                await Task.Delay(poll < 0 ? 0 : 10, cancellationToken);
            }

            spent += Spent(servers) - (idle * (clock.Elapsed / Idle));
            var each = spent.TotalMicroseconds / Polls;
            Result.Add($"poll of 12 widgets, {name}", each, "µs");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"12 widgets, {name}: {each:F0} µs of server and database a poll, "
                    + $"without {idle / Idle:P1} of a processor when idle"));
        }
    }

    private static TimeSpan Spent(BenchmarkServers servers) =>
        servers.Api.ProcessorTime + (servers.Database.ProcessorTime ?? TimeSpan.Zero);

    private static Uri UrlOf(Uri api, string document, object variables) => new(
        api,
        $"/graphql?query={Uri.EscapeDataString(document)}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables))}");

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
