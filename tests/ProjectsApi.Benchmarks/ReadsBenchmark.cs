using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectsApi.Contract.Nodes;

namespace ProjectsApi.Benchmarks;

/// <summary>Processor time of a request with parts of the read path switched off (D87). Reads PostgreSQL or an embedded file.</summary>
internal static class ReadsBenchmark
{
    private const int Connections = 4;
    private const int Rounds = 3;
    // Tiered compilation of the Host goes on for tens of seconds of load.
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);
    private static readonly string Host = Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll");

    private static readonly (string Name, string[] Off)[] Variants =
    [
        ("EF Core alone", ["Compiled", "Unbuffered", "Batched"]),
        ("compiled only", ["Unbuffered", "Batched"]),
        ("unbuffered only", ["Compiled", "Batched"]),
        ("unbuffered and batched", ["Compiled"]),
        ("all", []),
    ];

    public static async Task<int> RunAsync(string[] provider)
    {
        var none = CancellationToken.None;
        var folder = Directory.CreateTempSubdirectory("projects-bench-");
        try
        {
            if (provider is ["sqlite"])
            {
                await RunAsync(EmbeddedEnvironment(folder.FullName), ["--create"], DatabaseProcess.Embedded, folder.FullName, none);
                return 0;
            }

            if (System.Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server || provider is not [])
            {
                return Usage.Print();
            }

            var connectionString = await BenchmarkDatabase.PrepareAsync(server, none);
            var environment = ApiBenchmark.Environment(connectionString);
            environment["GraphQL__KeptAnswers__MaxBytes"] = "0";
            await ServerProcess.RunAsync(Host, ["--migrate"], environment, none);
            await RunAsync(environment, [], await DatabaseProcess.FindAsync(connectionString, none), folder.FullName, none);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(
        IReadOnlyDictionary<string, string> environment, string[] start, DatabaseProcess database, string folder,
        CancellationToken cancellationToken)
    {
        Console.WriteLine($"{Connections} connections, median of {Rounds} rounds of {Duration.TotalSeconds} s each");
        foreach (var (name, off) in Variants)
        {
            var url = ApiBenchmark.FreeUrl();
            await using var api = await ServerProcess.StartAsync(
                Host, ["--urls", url.ToString(), .. start], environment, url, cancellationToken, await ConfigurationAsync(folder, off));
            await api.UntilIdleAsync(cancellationToken);
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
            using var client = new HttpClient(handler);
            var queries = BenchmarkQuery.All(await ProjectsAsync(client, url, cancellationToken)).ToList();
            foreach (var query in queries)
            {
                await Load.RunAsync(client, api, database, number => query.ToApi(api.Url, number), Connections, Warmup, cancellationToken);
            }

            foreach (var query in queries)
            {
                var figures = await MedianAsync(client, api, database, query, cancellationToken);
                Console.WriteLine($"{name,-24} {query.Name}  {figures}");
            }
        }
    }

    private static async Task<LoadFigures> MedianAsync(
        HttpClient client, ServerProcess api, DatabaseProcess database, BenchmarkQuery query, CancellationToken cancellationToken)
    {
        var all = new List<LoadFigures>();
        for (var round = 0; round < Rounds; round++)
        {
            all.Add(await Load.RunAsync(
                client, api, database, number => query.ToApi(api.Url, number), Connections, Duration, cancellationToken));
        }

        return all.OrderBy(one => one.ServerMicroseconds).ElementAt(Rounds / 2);
    }

    private static async Task<IReadOnlyList<Guid>> ProjectsAsync(HttpClient client, Uri url, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = "{ projects(first: 50) { nodes { id } } }" });
        var answer = JsonNode.Parse(await Load.BytesAsync(client, Post(url, body), cancellationToken));
        return answer?["data"]?["projects"]?["nodes"]?.AsArray()
            .Select(node => GlobalId.DecodeKey(node?["id"]?.GetValue<string>(), "Project")).ToList() ?? [];
    }

    private static HttpRequestMessage Post(Uri url, byte[] body) => new(HttpMethod.Post, new Uri(url, "/graphql"))
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };

    private static async Task<string> ConfigurationAsync(string folder, IEnumerable<string> off)
    {
        var configuration = JsonNode.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(Host, ".runtimeconfig.json")))
            ?? throw new InvalidDataException("The Host has no runtime configuration.");
        foreach (var part in off)
        {
            configuration["runtimeOptions"]!["configProperties"]!["ProjectsApi.Reads." + part] = false;
        }

        var file = Path.Combine(folder, "switched.runtimeconfig.json");
        await File.WriteAllTextAsync(file, configuration.ToJsonString());
        return file;
    }

    private static Dictionary<string, string> EmbeddedEnvironment(string folder) => new()
    {
        ["Access__AnonymousRead"] = "true",
        ["GraphQL__KeptAnswers__MaxBytes"] = "0",
        ["RateLimit__AddressCostPerSecond"] = "0",
        ["ConnectionStrings__Projects"] = $"Data Source={Path.Combine(folder, "projects.db")}",
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
