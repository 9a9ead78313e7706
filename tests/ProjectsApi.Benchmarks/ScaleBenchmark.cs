using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Npgsql;
using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Benchmarks;

/// <summary>Time of questions on 10,000 and on 200,000 projects (D91).</summary>
internal static class ScaleBenchmark
{
    // Tiered compilation of the Host goes on for tens of seconds of load.
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);
    private static readonly string Host = Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll");

    public static async Task<int> RunAsync(IReadOnlyCollection<string> only)
    {
        if (Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var none = CancellationToken.None;
        var (few, many) = (
            await PrepareAsync(server, "projects_scale_10k", 10_000, 20, none),
            await PrepareAsync(server, "projects_scale_200k", 200_000, 4, none));
        var database = await DatabaseProcess.FindAsync(few, none);
        await using var small = await StartAsync(few, none);
        await using var large = await StartAsync(many, none);
        using var client = new HttpClient();
        var questions = ScaleQuestion.All.Where(question => only.Count == 0 || only.Any(question.Name.Contains)).ToList();
        foreach (var question in questions)
        {
            await CheckAsync(client, small, question, none);
            await CheckAsync(client, large, question, none);
            await RunAsync(client, small, database, question, Warmup / ScaleQuestion.All.Count, none);
            await RunAsync(client, large, database, question, Warmup / ScaleQuestion.All.Count, none);
        }

        Console.WriteLine("Median ms of one request, then processor µs of server + database");
        Console.WriteLine($"{"",-40}{"10,000 projects",24}{"200,000 projects",26}{"growth",8}");
        foreach (var question in questions)
        {
            var before = await RunAsync(client, small, database, question, Duration, none);
            var after = await RunAsync(client, large, database, question, Duration, none);
            Result.Add($"200,000: {question.Name}", after.Milliseconds, "ms", after.Milliseconds / before.Milliseconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{question.Name,-40}{before.Text,24}{after.Text,26}{after.Milliseconds / before.Milliseconds,8:F1}"));
        }

        return 0;
    }

    private static async Task<string> PrepareAsync(string server, string name, int projects, int nodes, CancellationToken cancellationToken)
    {
        var connectionString = await BenchmarkDatabase.PrepareAsync(
            server, name, ScaleRows.Of(projects, nodes),
            // The Host keeps other tables too. Later it would write a log entry for each row.
            empty => ServerProcess.RunAsync(Host, ["--migrate"], ApiBenchmark.Environment(empty), cancellationToken),
            cancellationToken);
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            UPDATE "ScheduleComputations" SET "EngineVersion" = {NodeForecasts.EngineVersion}
            WHERE "EngineVersion" <> {NodeForecasts.EngineVersion}
            """));
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connectionString;
    }

    private static async Task<ServerProcess> StartAsync(string connectionString, CancellationToken cancellationToken)
    {
        var url = ApiBenchmark.FreeUrl();
        var environment = ApiBenchmark.Environment(connectionString);
        environment["GraphQL__KeptAnswers__MaxBytes"] = "0";
        var server = await ServerProcess.StartAsync(Host, ["--urls", url.ToString()], environment, url, cancellationToken);
        await server.UntilIdleAsync(cancellationToken);
        return server;
    }

    private static async Task CheckAsync(
        HttpClient client, ServerProcess server, ScaleQuestion question, CancellationToken cancellationToken)
    {
        var answer = JsonNode.Parse(await Load.BytesAsync(client, Post(server, question, 0), cancellationToken));
        if (answer?["errors"] is { } errors)
        {
            throw new InvalidOperationException($"{question.Name}: {errors}");
        }
    }

    private static async Task<Figures> RunAsync(
        HttpClient client, ServerProcess server, DatabaseProcess database, ScaleQuestion question, TimeSpan duration,
        CancellationToken cancellationToken)
    {
        var (serverBefore, databaseBefore) = (server.ProcessorTime, database.ProcessorTime);
        var times = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < duration || times.Count < question.Values.Count;)
        {
            var start = clock.Elapsed;
            await Load.BytesAsync(client, Post(server, question, times.Count), cancellationToken);
            times.Add((clock.Elapsed - start).TotalMilliseconds);
        }

        var sent = times.Count;
        times.Sort();
        return new Figures(
            times[sent / 2],
            (server.ProcessorTime - serverBefore).TotalMicroseconds / sent,
            (database.ProcessorTime - databaseBefore)?.TotalMicroseconds / sent ?? double.NaN);
    }

    private static HttpRequestMessage Post(ServerProcess server, ScaleQuestion question, int number) =>
        new(HttpMethod.Post, new Uri(server.Url, "/graphql"))
        {
            Content = new ByteArrayContent(question.Body(number))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };

    private sealed record Figures(double Milliseconds, double Server, double Database)
    {
        public string Text =>
            string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:F1} ms ({Server:F0} + {Database:F0})");
    }
}
