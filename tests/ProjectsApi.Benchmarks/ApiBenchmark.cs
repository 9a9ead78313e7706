using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Npgsql;
using ProjectsApi.Contract.Nodes;

namespace ProjectsApi.Benchmarks;

/// <summary>Requests per second of the API as a ratio to the hand-written endpoint, in one run, in turn.</summary>
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
        // The register is not all that the Host keeps there.
        await ServerProcess.RunAsync(host, ["--migrate"], Environment(connectionString), none);
        await using var handWritten = await ServerProcess.StartAsync(
            typeof(ApiBenchmark).Assembly.Location, ["handwritten", connectionString, HandWrittenUrl.ToString()], new Dictionary<string, string>(), HandWrittenUrl, none);
        await using var api = await ServerProcess.StartAsync(
            host, ["--urls", ApiUrl.ToString()], Environment(connectionString), ApiUrl, none);
        var project = await FirstProjectAsync(connectionString, none);
        Console.WriteLine($"{settings.Connections} connections, {settings.Rounds} rounds of {settings.Seconds} s each");
        foreach (var query in BenchmarkQuery.All(GlobalId.Encode("Project", project), project).Where(q => settings.Only is null || q.Name == settings.Only))
        {
            await CompareAsync(query, handWritten, api, settings, none);
        }

        return 0;
    }

    private static async Task CompareAsync(
        BenchmarkQuery query, ServerProcess handWritten, ServerProcess api, BenchmarkSettings settings, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = settings.Connections };
        using var client = new HttpClient(handler);
        HttpRequestMessage ToHandWritten() => new(HttpMethod.Get, new Uri(HandWrittenUrl, query.Path));
        HttpRequestMessage ToApi() => new(HttpMethod.Post, new Uri(ApiUrl, "/graphql"))
        {
            Content = new ByteArrayContent(query.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };

        var expected = JsonNode.Parse(await Load.BytesAsync(client, ToHandWritten, cancellationToken));
        var actual = JsonNode.Parse(await Load.BytesAsync(client, ToApi, cancellationToken));
        if (!JsonNode.DeepEquals(expected, actual))
        {
            throw new InvalidOperationException($"{query.Name}: the answers differ.\n{expected}\n{actual}");
        }

        // Tiered compilation goes on for many seconds of load.
        var warm = TimeSpan.FromSeconds(settings.WarmupSeconds);
        var duration = TimeSpan.FromSeconds(settings.Seconds);
        await Load.RunAsync(client, handWritten, ToHandWritten, settings.Connections, warm, cancellationToken);
        await Load.RunAsync(client, api, ToApi, settings.Connections, warm, cancellationToken);
        var ratios = new List<double>();
        for (var round = 0; round < settings.Rounds; round++)
        {
            var hand = await Load.RunAsync(client, handWritten, ToHandWritten, settings.Connections, duration, cancellationToken);
            var ours = await Load.RunAsync(client, api, ToApi, settings.Connections, duration, cancellationToken);
            var ratio = ours.RequestsPerSecond / hand.RequestsPerSecond;
            ratios.Add(ratio);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{query.Name}  hand-written {hand.RequestsPerSecond,6:F0}/s {hand.ProcessorMicroseconds,5:F0} µs  "
                + $"api {ours.RequestsPerSecond,6:F0}/s {ours.ProcessorMicroseconds,5:F0} µs  ratio {ratio:F3}"));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Name}  median ratio {ratios[ratios.Count / 2]:F3}"));
    }

    public static Uri FreeUrl()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return new Uri($"http://{socket.LocalEndpoint}");
    }

    private static async Task<Guid> FirstProjectAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("""SELECT "Id" FROM "Projects" ORDER BY "Id" LIMIT 1""");
        return (Guid)(await command.ExecuteScalarAsync(cancellationToken) ?? throw new InvalidOperationException("There is no project."));
    }

    private static Dictionary<string, string> Environment(string connectionString) => new()
    {
        ["Database__Provider"] = "PostgreSql",
        // The hand-written endpoint lets everyone in, and asks nobody to wait.
        ["Access__AnonymousRead"] = "true",
        ["RateLimit__AddressCostPerSecond"] = "0",
        ["ConnectionStrings__Projects"] = connectionString,
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
