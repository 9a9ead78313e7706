using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>Import of a plan of 10,000 tasks, writes on it, and reads of a small project's past, through the API.</summary>
internal sealed class PlanWritesBenchmark : IDisposable
{
    private const int Size = 10_000;
    private const int Rounds = 9;
    private const int Imports = 3;
    private const int Warmup = 40;

    // After those that are removed.
    private const int MoreTasks = 200;
    private const string Database = "projects_plans";
    private const string Node = "scheduleNode { id version }";

    private readonly SignedInClient _client;
    private readonly ServerProcess _api;
    private readonly DatabaseProcess _database;

    private PlanWritesBenchmark(SignedInClient client, ServerProcess api, DatabaseProcess database) =>
        (_client, _api, _database) = (client, api, database);

    public static async Task<int> RunAsync()
    {
        if (System.Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var none = CancellationToken.None;
        var connectionString = await BenchmarkDatabase.CreateAgainAsync(server, Database, none);
        var (url, host) = (ApiBenchmark.FreeUrl(), Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll"));
        var environment = ApiBenchmark.Environment(connectionString);
        environment["RateLimit__PersonCostPerSecond"] = "0";
        await ServerProcess.RunAsync(host, ["--migrate"], environment, none);
        await ServerProcess.RunAsync(
            host, ["--create-administrator", "--email", SignedInClient.Email, "--name", "测试", "--organisation", "经开区"], environment, none,
            SignedInClient.Password);
        await using var api = await ServerProcess.StartAsync(host, ["--urls", url.ToString()], environment, url, none);
        using var benchmark = new PlanWritesBenchmark(
            await SignedInClient.SignInAsync(url, none), api, await DatabaseProcess.FindAsync(connectionString, none));
        Console.WriteLine($"{"question",-40}{"median ms",10}{"server ms",10}{"database ms",12}");
        await benchmark.MeasureAsync(none);
        return 0;
    }

    public void Dispose() => _client.Dispose();

    private async Task MeasureAsync(CancellationToken cancellationToken)
    {
        var small = await ProjectAsync(cancellationToken);
        await ImportAsync(small, PlanFile.Of(10), cancellationToken);
        var (file, project) = (PlanFile.Of(Size), "");
        await MeasureAsync($"import of {Size} tasks", Imports, async _ =>
        {
            project = await ProjectAsync(cancellationToken);
            await ImportAsync(project, file, cancellationToken);
        });
        await _api.UntilIdleAsync(cancellationToken);
        await WritesAsync(project, await NodesAsync(project, cancellationToken), cancellationToken);
        await _api.UntilIdleAsync(cancellationToken);
        var now = TimeProvider.System.GetUtcNow();
        const string past =
            "query ($id: ID!, $at: DateTime!) { projectById(id: $id, asOf: $at) { schedule { finish nodes { earlyStart } } } }";
        // Each instant is another past, so that no image in memory answers.
        await MeasureAsync("past of a small project", Rounds, async round =>
        {
            var at = now.AddMilliseconds(-round).UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
            await _client.QueryAsync(past, new { id = small, at }, cancellationToken);
        });
    }

    private async Task WritesAsync(string project, IReadOnlyList<string> nodes, CancellationToken cancellationToken)
    {
        var tasks = nodes.Where((_, index) => index % PlanFile.Branch != 0).ToList();
        var (task, last) = (tasks[Size / 2], tasks[^1]);
        await MeasureAsync("duration of a node", Rounds, async round => await _client.MutateAsync(
            "updateScheduleNode",
            new { scheduleNodeId = task, durationDays = round + 1, expectedVersion = await VersionAsync(task, cancellationToken) },
            Node, cancellationToken));
        await MeasureAsync("progress of a node", Rounds, async round => await _client.MutateAsync(
            "reportScheduleProgress",
            new
            {
                scheduleNodeId = task,
                progress = round + 1,
                actualStart = "2026-02-02",
                expectedVersion = await VersionAsync(task, cancellationToken),
            },
            Node, cancellationToken));
        await MeasureAsync(
            "changes of ten nodes at once", Rounds, round => ChangeAsync(project, tasks.Skip(Size / 4).Take(10), round + 1));
        await MeasureAsync("link of two nodes", Rounds, round => _client.MutateAsync(
            "linkScheduleNodes", new { predecessorId = tasks[round + MoreTasks], successorId = last }, "scheduleLink { id }",
            cancellationToken));
        await MeasureAsync("new node at the end", Rounds, _ => AddAsync(new { projectId = project, name = "新", kind = "TASK" }));
        await MeasureAsync("new node at the beginning", Rounds, _ => AddAsync(
            new { projectId = project, name = "新", kind = "TASK", afterId = (string?)null }));
        await MeasureAsync("node moved to the beginning", Rounds, async round => await MoveAsync(tasks[round + MoreTasks]));
        await MeasureAsync("removed node", Rounds, async round => await _client.MutateAsync(
            "removeScheduleNode",
            new
            {
                scheduleNodeId = tasks[round],
                detach = true,
                expectedVersion = await VersionAsync(tasks[round], cancellationToken),
            },
            "removed { id }", cancellationToken));

        async Task MoveAsync(string node) => await _client.MutateAsync(
            "moveScheduleNode",
            new
            {
                scheduleNodeId = node,
                parentId = (string?)null,
                afterId = (string?)null,
                expectedVersion = await VersionAsync(node, cancellationToken),
            },
            Node, cancellationToken);

        Task AddAsync(object input) => _client.MutateAsync("addScheduleNode", input, Node, cancellationToken);
    }

    private async Task ChangeAsync(string project, IEnumerable<string> nodes, int days)
    {
        var changes = new List<object>();
        foreach (var node in nodes)
        {
            var version = await VersionAsync(node, CancellationToken.None);
            changes.Add(new { scheduleNodeId = node, durationDays = days, expectedVersion = version });
        }

        await _client.MutateAsync(
            "applyScheduleChanges", new { projectId = project, changes }, "scheduleNodes { id }", CancellationToken.None);
    }

    private async Task<long> VersionAsync(string node, CancellationToken cancellationToken) =>
        (await _client.QueryAsync(
            "query ($id: ID!) { node(id: $id) { ... on ScheduleNode { version } } }", new { id = node }, cancellationToken))
            ["node"]!["version"]!.GetValue<long>();

    private async Task<string> ProjectAsync(CancellationToken cancellationToken)
    {
        var payload = await _client.MutateAsync(
            "createProject", new { name = $"压缩机基地 {Guid.NewGuid():N}", category = "INDUSTRY" }, "project { id }", cancellationToken);
        return IdOf(payload["project"]);
    }

    private Task<JsonNode> ImportAsync(string project, byte[] file, CancellationToken cancellationToken) => _client.UploadAsync(
        "importSchedule", new { projectId = project, file = (string?)null }, file, "report { read { tasks } }", cancellationToken);

    // In the order of the plan.
    private async Task<IReadOnlyList<string>> NodesAsync(string project, CancellationToken cancellationToken)
    {
        const string query = "query ($id: ID!) { projectById(id: $id) { schedule { nodes { node { id } } } } }";
        var answer = await _client.QueryAsync(query, new { id = project }, cancellationToken);
        return [.. answer["projectById"]!["schedule"]!["nodes"]!.AsArray().Select(node => IdOf(node!["node"]))];
    }

    private async Task MeasureAsync(string question, int rounds, Func<int, Task> work)
    {
        // The first calls compile the code.
        for (var call = 0; call < (rounds == Imports ? 1 : Warmup); call++)
        {
            await work(call + rounds + 1);
        }

        var (times, server, database) = (new List<double>(), _api.ProcessorTime, _database.ProcessorTime);
        for (var round = 1; round <= rounds; round++)
        {
            await _api.UntilIdleAsync(CancellationToken.None);
            var watch = Stopwatch.StartNew();
            await work(round);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var median = times.Order().ElementAt(rounds / 2);
        Result.Add($"{question}, plan of {Size}", median, "ms");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{question,-40}{median,10:F0}{(_api.ProcessorTime - server).TotalMilliseconds / rounds,10:F0}"
                + $"{(_database.ProcessorTime - database)?.TotalMilliseconds / rounds,12:F0}"));
    }

    private static string IdOf(JsonNode? node) => node!["id"]!.GetValue<string>();
}
