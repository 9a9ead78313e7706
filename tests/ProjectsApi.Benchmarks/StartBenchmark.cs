using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ProjectsApi.Benchmarks;

/// <summary>Time from the start of the Host on its sample data to its first answer, beside an empty ASP.NET host.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 5;
    private const string Query = """{"query":"{ projects(first: 5) { totalCount nodes { name stage } } }"}""";

    /// <param name="published">Folder of a published Host; otherwise the one beside this program.</param>
    public static async Task<int> RunAsync(string[] published)
    {
        var host = Path.GetFullPath(Path.Combine(published is [var folder] ? folder : AppContext.BaseDirectory, "ProjectsApi.Host.dll"));
        if (!File.Exists(host))
        {
            return Usage.Print();
        }

        var data = Directory.CreateTempSubdirectory("projects-bench-");
        try
        {
            var environment = new Dictionary<string, string>
            {
                ["Access__AnonymousRead"] = "true",
                ["ConnectionStrings__Projects"] = $"Data Source={Path.Combine(data.FullName, "projects.db")}",
                ["Logging__LogLevel__Default"] = "Warning",
            };
            await MeasureAsync(host, ["--create"], environment);
            var (ours, empty) = (new List<Start>(), new List<Start>());
            for (var round = 0; round < Rounds; round++)
            {
                empty.Add(await MeasureAsync(typeof(StartBenchmark).Assembly.Location, ["empty"], environment));
                ours.Add(await MeasureAsync(host, [], environment));
            }

            Result.AddTimes("start to the first answer", Median(ours).Processor, "s of processor", Median(empty).Processor);
            Print("empty ASP.NET host", Median(empty), Median(empty));
            Print("Host on its sample data", Median(ours), Median(empty));
            return 0;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>A host that answers every request.</summary>
    public static async Task<int> ServeEmptyAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        await using var app = builder.Build();
        app.Map("/{**path}", () => "ready");
        await app.RunAsync();
        return 0;
    }

    private static async Task<Start> MeasureAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var (url, watch) = (ApiBenchmark.FreeUrl(), Stopwatch.StartNew());
        await using var server = await ServerProcess.StartAsync(
            program, [.. arguments, "--urls", url.ToString()], environment, url, CancellationToken.None);
        using var client = new HttpClient();
        using var question = new HttpRequestMessage(HttpMethod.Post, new Uri(url, "/graphql"))
        {
            Content = new StringContent(Query, Encoding.UTF8, "application/json"),
        };
        await Load.BytesAsync(client, question, CancellationToken.None);
        return new Start(watch.Elapsed.TotalSeconds, server.ProcessorTime.TotalSeconds);
    }

    private static Start Median(List<Start> starts) => starts.OrderBy(start => start.Processor).ElementAt(Rounds / 2);

    private static void Print(string name, Start start, Start empty) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-24} first answer after {start.Seconds:F2} s, {start.Processor:F2} s of processor time, "
            + $"{start.Processor / empty.Processor:F1} times the empty host"));

    /// <param name="Seconds">From the start of the process to the first answer.</param>
    /// <param name="Processor">Processor time of the process until then, seconds.</param>
    private sealed record Start(double Seconds, double Processor);
}
