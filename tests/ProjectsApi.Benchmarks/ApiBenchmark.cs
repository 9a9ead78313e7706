using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Npgsql;

namespace ProjectsApi.Benchmarks;

/// <summary>Requests per second of the API as a ratio to the hand-written endpoint, alternating in one run.</summary>
internal static class ApiBenchmark
{
    private static readonly Uri HandWrittenUrl = FreeUrl();
    private static readonly Uri ApiUrl = FreeUrl();

    public static async Task<int> RunAsync(string[] args)
    {
        if (System.Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var settings = BenchmarkSettings.Parse(args);
        var none = CancellationToken.None;
        var connectionString = await BenchmarkDatabase.PrepareAsync(server, none);
        var host = Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll");
        // The Host keeps other tables in the database too.
        await ServerProcess.RunAsync(host, ["--migrate"], Environment(connectionString), none);
        await using var handWritten = await ServerProcess.StartAsync(
            typeof(ApiBenchmark).Assembly.Location, ["handwritten", connectionString, HandWrittenUrl.ToString()],
            new Dictionary<string, string>(), HandWrittenUrl, none);
        await using var api = await ServerProcess.StartAsync(
            host, ["--urls", ApiUrl.ToString()], Environment(connectionString), ApiUrl, none);
        await api.UntilIdleAsync(none);
        var database = await DatabaseProcess.FindAsync(connectionString, none);
        Console.WriteLine($"{settings.Connections} connections, {settings.Rounds} rounds of {settings.Seconds} s each");
        var projects = await ProjectsAsync(connectionString, none);
        foreach (var query in BenchmarkQuery.All(projects).Where(q => settings.Only is null || q.Name == settings.Only))
        {
            await CompareAsync(query, handWritten, api, database, settings, none);
        }

        return 0;
    }

    private static async Task CompareAsync(
        BenchmarkQuery query, ServerProcess handWritten, ServerProcess api, DatabaseProcess database, BenchmarkSettings settings,
        CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = settings.Connections };
        using var client = new HttpClient(handler);
        HttpRequestMessage ToHandWritten(int number) =>
            new(HttpMethod.Get, new Uri(HandWrittenUrl, query.Requests[number % query.Requests.Count].Path));
        HttpRequestMessage ToApi(int number) => new(HttpMethod.Post, new Uri(ApiUrl, "/graphql"))
        {
            Content = new ByteArrayContent(query.Requests[number % query.Requests.Count].Body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };

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
        var ratios = new List<double>();
        for (var round = 0; round < settings.Rounds; round++)
        {
            // Midnight in the zone may start background work.
            await api.UntilIdleAsync(cancellationToken);
            var hand = await RunAsync(handWritten, ToHandWritten, settings.Seconds);
            var ours = await RunAsync(api, ToApi, settings.Seconds);
            var ratio = ours.RequestsPerSecond / hand.RequestsPerSecond;
            ratios.Add(ratio);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{query.Name}  hand-written {hand}  api {ours}  ratio {ratio:F3}"));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Name}  median ratio {ratios[ratios.Count / 2]:F3}"));

        Task<LoadFigures> RunAsync(ServerProcess server, Func<int, HttpRequestMessage> request, int seconds) =>
            Load.RunAsync(client, server, database, request, settings.Connections, TimeSpan.FromSeconds(seconds), cancellationToken);
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
