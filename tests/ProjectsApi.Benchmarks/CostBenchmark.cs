using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProjectsApi.Benchmarks;

/// <summary>Processor time for a point of field cost (D99).</summary>
internal static class CostBenchmark
{
    private const int Connections = 4;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    // Pairs differ in one thing, so that its price is their difference.
    private static readonly (string Name, string Document)[] Questions =
    [
        ("1 project", "{ projects(first: 1) { nodes { name } } }"),
        ("50 projects", "{ projects(first: 50) { nodes { name stage plannedStart plannedFinish } } }"),
        ("+ money", "{ projects(first: 50) { nodes { name stage plannedStart plannedFinish totalInvestment { amount } } } }"),
        ("+ organisation", "{ projects(first: 50) { nodes { name stage plannedStart plannedFinish responsibleOrganisation { name } } } }"),
        ("+ count", "{ projects(first: 50) { totalCount nodes { name stage plannedStart plannedFinish } } }"),
        ("+ filter", "{ projects(first: 50, where: { stage: { neq: CONCEIVED } }) { nodes { name stage plannedStart plannedFinish } } }"),
        ("+ order", "{ projects(first: 50, order: [{ name: ASC }]) { nodes { name stage plannedStart plannedFinish } } }"),
        ("+ search", "{ projects(first: 50, where: { name: { contains: \"12\" } }) { nodes { name stage plannedStart plannedFinish } } }"),
        ("+ some", "{ projects(first: 50, where: { investmentMilestones: { some: { actualOn: { eq: null } } } }) { nodes { name } } }"),
        ("+ list", "{ projects(first: 50) { nodes { name safetyChecks(first: 5) { nodes { checkedOn } } } } }"),
        ("+ list and count", "{ projects(first: 50) { nodes { name safetyChecks(first: 5) { totalCount nodes { checkedOn } } } } }"),
        ("+ count alone", "{ projects(first: 50) { nodes { name safetyChecks { totalCount } } } }"),
        ("+ progress", "{ projects(first: 50) { nodes { name investmentProgress(year: 2024, month: 6) { completionRate } } } }"),
        ("+ light", "{ projects(first: 50) { nodes { name lightVerdict { colour } } } }"),
        ("+ earned value", "{ projects(first: 50) { nodes { name earnedValue { costPerformanceIndex } } } }"),
        ("+ schedule", "{ projects(first: 50) { nodes { name schedule { finish } } } }"),
        ("1,000 nodes", "{ scheduleNodes(first: 1000) { nodes { name plannedStart plannedFinish } } }"),
        ("+ 3 references", "{ scheduleNodes(first: 1000) { nodes { name parent { name } project { name } calendar { name } } } }"),
        ("links with keys", "{ projects(first: 20) { nodes { scheduleLinks(first: 50) { nodes { predecessorId successorId } } } } }"),
        (
            "links with ends",
            "{ projects(first: 20) { nodes { scheduleLinks(first: 50) { nodes { predecessor { name } successor { name } } } } } }"),
        ("statistics", "{ projectStatistics { overall { count } byStage { stage figures { count } } } }"),
    ];

    public static async Task<int> RunAsync()
    {
        if (Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var none = CancellationToken.None;
        var settings = new Dictionary<string, string> { ["GraphQL__KeptAnswers__MaxBytes"] = "0" };
        await using var servers = await BenchmarkServers.StartAsync(server, settings, none);
        using var client = new HttpClient();
        foreach (var (_, document) in Questions)
        {
            await Load.RunAsync(client, servers.Api, servers.Database, _ => Post(servers.Api.Url, document), Connections, Warmup, none);
        }

        Console.WriteLine($"{"",-24}{"field",8}{"type",8}{"server µs",12}{"database µs",12}{"µs a point",12}");
        foreach (var (name, document) in Questions)
        {
            if (await CostAsync(client, servers.Api.Url, document, none) is not var (field, type))
            {
                continue;
            }

            var used = await MeasureAsync(Duration);
            Result.Add($"a point, {name}", used.Microseconds / field, "µs");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-24}{field,8}{type,8}{used.ServerMicroseconds,12:F0}{used.DatabaseMicroseconds,12:F0}"
                    + $"{used.Microseconds / field,12:F1}"));

            Task<LoadFigures> MeasureAsync(TimeSpan duration) => Load.RunAsync(
                client, servers.Api, servers.Database, _ => Post(servers.Api.Url, document), Connections, duration, none);
        }

        return 0;
    }

    private static async Task<(double Field, double Type)?> CostAsync(
        HttpClient client, Uri api, string document, CancellationToken cancellationToken)
    {
        using var request = Post(api, document);
        request.Headers.Add("GraphQL-Cost", "report");
        var answer = JsonNode.Parse(await Load.BytesAsync(client, request, cancellationToken));
        if (answer?["errors"] is { } errors)
        {
            Console.WriteLine($"{document}: {errors.ToJsonString()}");
            return null;
        }

        var cost = answer?["extensions"]?["operationCost"] ?? throw new InvalidOperationException($"No cost was reported: {answer}");
        return (cost["fieldCost"]!.GetValue<double>(), cost["typeCost"]!.GetValue<double>());
    }

    private static HttpRequestMessage Post(Uri api, string document) => new(HttpMethod.Post, new Uri(api, "/graphql"))
    {
        Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query = document }))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        },
    };
}
