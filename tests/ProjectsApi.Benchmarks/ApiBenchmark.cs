using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Npgsql;

namespace ProjectsApi.Benchmarks;

/// <summary>Processor time of the hand-written endpoint as a ratio to that of the API, alternating in one run.</summary>
internal static class ApiBenchmark
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (System.Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var settings = BenchmarkSettings.Parse(args);
        var none = CancellationToken.None;
        // Each request is executed.
        var off = new Dictionary<string, string> { ["GraphQL__KeptAnswers__MaxBytes"] = "0" };
        await using var servers = await BenchmarkServers.StartAsync(server, off, none);
        Console.WriteLine($"{settings.Connections} connections, {settings.Rounds} rounds of {settings.Seconds} s each");
        foreach (var query in BenchmarkQuery.All(servers.Projects).Where(q => settings.Only is null || q.Name == settings.Only))
        {
            await CompareAsync(query, servers, settings, none);
        }

        return 0;
    }

    private static async Task CompareAsync(
        BenchmarkQuery query, BenchmarkServers servers, BenchmarkSettings settings, CancellationToken cancellationToken)
    {
        var (handWritten, api) = (servers.HandWritten, servers.Api);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = settings.Connections };
        using var client = new HttpClient(handler);
        HttpRequestMessage ToHandWritten(int number) => query.ToHandWritten(handWritten.Url, number);
        HttpRequestMessage ToApi(int number) => query.ToApi(api.Url, number);

        for (var number = 0; number < query.Requests.Count; number++)
        {
            var expected = JsonNode.Parse(await Load.BytesAsync(client, ToHandWritten(number), cancellationToken));
            var actual = JsonNode.Parse(await Load.BytesAsync(client, ToApi(number), cancellationToken));
            if (!JsonNode.DeepEquals(expected, actual))
            {
                throw new InvalidOperationException(
                    $"{query.Name} {query.Requests[number].Path}: the answers differ.\n{expected}\n{actual}");
            }
        }

        // Tiered compilation goes on for many seconds of load.
        await RunAsync(handWritten, ToHandWritten, settings.WarmupSeconds);
        await RunAsync(api, ToApi, settings.WarmupSeconds);
        var pairs = new List<(double Floor, double Ours)>();
        for (var round = 0; round < settings.Rounds; round++)
        {
            // Midnight in the zone may start background work.
            await api.UntilIdleAsync(cancellationToken);
            var hand = await RunAsync(handWritten, ToHandWritten, settings.Seconds);
            var ours = await RunAsync(api, ToApi, settings.Seconds);
            pairs.Add((hand.Microseconds, ours.Microseconds));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{query.Name}  hand-written {hand}  api {ours}  ratio of time {hand.Microseconds / ours.Microseconds:F3}, "
                    + $"of rates {ours.RequestsPerSecond / hand.RequestsPerSecond:F3}"));
        }

        var (floor, median) = pairs.OrderBy(pair => pair.Floor / pair.Ours).ElementAt(pairs.Count / 2);
        Result.AddSpeed($"{query.Name}, executed", median, "µs", floor);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{query.Name}  median ratio of processor time {floor / median:F3}"));

        Task<LoadFigures> RunAsync(ServerProcess server, Func<int, HttpRequestMessage> request, int seconds) =>
            Load.RunAsync(
                client, server, servers.Database, request, settings.Connections, TimeSpan.FromSeconds(seconds), cancellationToken);
    }

    public static Uri FreeUrl()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return new Uri($"http://{socket.LocalEndpoint}");
    }

    public static async Task<IReadOnlyList<Guid>> ProjectsAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        // Keys are hashes, so these rows are spread over the tables.
        await using var command = source.CreateCommand("""SELECT "Id" FROM "Projects" ORDER BY "Id" LIMIT 500""");
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var projects = new List<Guid>();
        while (await rows.ReadAsync(cancellationToken))
        {
            projects.Add(rows.GetGuid(0));
        }

        return projects;
    }

    public static Dictionary<string, string> Environment(string connectionString) => new()
    {
        ["Database__Provider"] = "PostgreSql",
        // The hand-written endpoint checks no permission and has no rate limit.
        ["Access__AnonymousRead"] = "true",
        ["RateLimit__AddressCostPerSecond"] = "0",
        ["ConnectionStrings__Projects"] = connectionString,
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
