using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>The API's schedule of a project as a ratio to the engine alone, alternating in one run. The difference is the cost of reading,
/// mapping and writing.</summary>
internal static class ScheduleQueryBenchmark
{
    private const int Size = 2_000;
    private const int Rounds = 5;
    private const int RequestsPerRound = 40;
    private const int Warmup = 200;

    private const string Query = """
        query ($id: ID!) { projectById(id: $id) { schedule { finish
          nodes { name wbs earlyStart earlyFinish lateStart lateFinish totalFloatMinutes freeFloatMinutes isCritical } } } }
        """;

    private static readonly Uri Url = ApiBenchmark.FreeUrl();

    public static async Task<int> RunAsync()
    {
        var none = CancellationToken.None;
        var folder = Directory.CreateTempSubdirectory("projects-bench-");
        try
        {
            var connectionString = $"Data Source={Path.Combine(folder.FullName, "projects.db")}";
            var plan = new StoredPlan(Size);
            var project = await plan.StoreAsync(connectionString, none);
            await using var api = await ServerProcess.StartAsync(
                Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll"), ["--urls", Url.ToString()], Environment(
                    connectionString), Url, none);
            Console.WriteLine($"{Size} nodes, {plan.LinkCount} links, {Rounds} rounds of {RequestsPerRound}; milliseconds of one");
            await CompareAsync(plan, api, project, none);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task CompareAsync(StoredPlan plan, ServerProcess api, Guid project, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = Query, variables = new { id = GlobalId.Encode("Project", project) } });
        HttpRequestMessage Ask() => new(HttpMethod.Post, new Uri(Url, "/graphql"))
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };

        Check(plan, await Load.BytesAsync(client, Ask(), cancellationToken));
        for (var request = 0; request < Warmup; request++)
        {
            await Load.BytesAsync(client, Ask(), cancellationToken);
            Lay(plan);
        }

        var pairs = new List<(double Engine, double Ours)>();
        for (var round = 0; round < Rounds; round++)
        {
            var engine = Stopwatch.StartNew();
            for (var pass = 0; pass < RequestsPerRound; pass++)
            {
                Lay(plan);
            }

            engine.Stop();
            var (used, clock) = (api.ProcessorTime, Stopwatch.StartNew());
            for (var request = 0; request < RequestsPerRound; request++)
            {
                await Load.BytesAsync(client, Ask(), cancellationToken);
            }

            pairs.Add((engine.Elapsed.TotalMilliseconds / RequestsPerRound, clock.Elapsed.TotalMilliseconds / RequestsPerRound));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"engine {engine.Elapsed.TotalMilliseconds / RequestsPerRound,6:F2}  "
                    + $"api {clock.Elapsed.TotalMilliseconds / RequestsPerRound,6:F2} "
                    + $"(processor {(api.ProcessorTime - used).TotalMilliseconds / RequestsPerRound,6:F2})  "
                    + $"ratio {clock.Elapsed / engine.Elapsed:F1}"));
        }

        var (floor, median) = pairs.OrderBy(pair => pair.Ours / pair.Engine).ElementAt(Rounds / 2);
        Result.AddTimes($"schedule of {Size} nodes", median, "ms", floor);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median ratio {median / floor:F1}"));
    }

    // The API too compiles and schedules the network for each request.
    private static SchedulePass Lay(StoredPlan plan) => plan.Compile().Run(CancellationToken.None);

    private static void Check(StoredPlan plan, byte[] answer)
    {
        var finish = JsonNode.Parse(answer)?["data"]?["projectById"]?["schedule"]?["finish"]?.GetValue<string>();
        var expected = WallClock.At(Lay(plan).ProjectFinish).ToString("s", CultureInfo.InvariantCulture);
        if (finish != expected)
        {
            throw new InvalidOperationException($"The answers differ: {finish} and {expected}.");
        }
    }

    private static Dictionary<string, string> Environment(string connectionString) => new()
    {
        ["Access__AnonymousRead"] = "true",
        ["GraphQL__KeptAnswers__MaxBytes"] = "0",
        ["RateLimit__AddressCostPerSecond"] = "0",
        ["ConnectionStrings__Projects"] = connectionString,
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
