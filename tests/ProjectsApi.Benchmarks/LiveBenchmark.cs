using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Benchmarks;

/// <summary>Delay, processor time and memory of 100, 1,000 and 10,000 subscribers on one Host, each on a socket of its own.</summary>
internal static class LiveBenchmark
{
    private const int Changes = 5;
    private const int AtOnce = 32;
    private static readonly int[] Steps = [100, 1_000, 10_000];

    // The protocol does not acknowledge a subscription.
    private static readonly TimeSpan UntilSubscribed = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly byte[] Init = """{"type":"connection_init"}"""u8.ToArray();
    private static readonly byte[] Subscribe =
        """{"id":"1","type":"subscribe","payload":{"query":"subscription { changes { cursor change { entityId kind } } }"}}"""u8.ToArray();

    public static async Task<int> RunAsync()
    {
        if (System.Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var none = CancellationToken.None;
        var connectionString = await BenchmarkDatabase.PrepareAsync(server, none);
        var environment = ApiBenchmark.Environment(connectionString);
        environment["GraphQL__Streaming__MaxConnectionsPerCaller"] = environment["GraphQL__Streaming__MaxConnections"] = "20000";
        var host = Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll");
        await ServerProcess.RunAsync(host, ["--migrate"], environment, none);
        await using var services = new ServiceCollection()
            .AddProjectsData(options => (options.Provider, options.ConnectionString) = (DatabaseProvider.PostgreSql, connectionString))
            .BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>();
        Console.WriteLine("subscribers  last, ms  processor ms a change  KiB each");
        foreach (var number in Steps)
        {
            await MeasureAsync(number, host, environment, contexts, none);
        }

        return 0;
    }

    private static async Task MeasureAsync(
        int number, string host, Dictionary<string, string> environment, IDbContextFactory<ProjectsDbContext> contexts,
        CancellationToken cancellationToken)
    {
        var url = ApiBenchmark.FreeUrl();
        await using var api = await ServerProcess.StartAsync(host, ["--urls", url.ToString()], environment, url, cancellationToken);
        await api.UntilIdleAsync(cancellationToken);
        var arrivals = new Arrivals(number);
        // The first subscriber loads the code, which is no memory of a subscriber.
        var sockets = new List<ClientWebSocket> { await ConnectAsync(url, arrivals, cancellationToken) };
        await Task.Delay(UntilSubscribed, cancellationToken);
        await ChangeAsync(contexts, arrivals.ExpectAsync(1), cancellationToken);
        var before = api.ResidentBytes;
        using var gate = new SemaphoreSlim(AtOnce);
        sockets.AddRange(await Task.WhenAll(Enumerable.Range(1, number - 1).Select(async _ =>
        {
            await gate.WaitAsync(cancellationToken);
            try
            {
                return await ConnectAsync(url, arrivals, cancellationToken);
            }
            finally
            {
                gate.Release();
            }
        })));
        await Task.Delay(UntilSubscribed, cancellationToken);
        var (delays, processor) = (new List<double>(), new List<double>());
        for (var change = 0; change <= Changes; change++)
        {
            var (spent, watch) = (api.ProcessorTime, Stopwatch.StartNew());
            await ChangeAsync(contexts, arrivals.ExpectAsync(number), cancellationToken);
            // The first change compiles the way to the subscribers.
            if (change > 0)
            {
                delays.Add(watch.Elapsed.TotalMilliseconds);
                processor.Add((api.ProcessorTime - spent).TotalMilliseconds);
            }
        }

        var each = (api.ResidentBytes - before) / 1024.0 / number;
        Result.Add($"{number} subscribers, last reached", Median(delays), "ms");
        Result.Add($"{number} subscribers, processor of a change", Median(processor), "ms");
        Result.Add($"{number} subscribers, memory of each", each, "KiB");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{number,11}  {Median(delays),8:F0}  {Median(processor),21:F0}  {each,7:F0}"));
        sockets.ForEach(socket => socket.Dispose());
    }

    private static async Task ChangeAsync(
        IDbContextFactory<ProjectsDbContext> contexts, Task arrived, CancellationToken cancellationToken)
    {
        await using (var database = await contexts.CreateDbContextAsync(cancellationToken))
        {
            var project = await database.Projects.AsTracking().OrderBy(p => p.Id).FirstAsync(cancellationToken);
            project.Name = project.Name.EndsWith('*') ? project.Name.TrimEnd('*') : project.Name + "*";
            await database.SaveChangesAsync(cancellationToken);
            await database.Database.ExecuteSqlRawAsync("NOTIFY projects_changes", cancellationToken);
        }

        await arrived.WaitAsync(Longest, cancellationToken);
    }

    private static async Task<ClientWebSocket> ConnectAsync(Uri url, Arrivals arrivals, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(url) { Scheme = "ws", Path = "/graphql" }.Uri, cancellationToken);
        await socket.SendAsync(Init, WebSocketMessageType.Text, true, cancellationToken);
        var buffer = new byte[1024];
        var acknowledged = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
        if (!Encoding.UTF8.GetString(buffer, 0, acknowledged.Count).Contains("connection_ack", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A subscriber was refused.");
        }

        await socket.SendAsync(Subscribe, WebSocketMessageType.Text, true, cancellationToken);
        _ = ReadAsync(socket, buffer, arrivals);
        return socket;
    }

    private static async Task ReadAsync(ClientWebSocket socket, byte[] buffer, Arrivals arrivals)
    {
        while (socket.State == WebSocketState.Open)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (!read.EndOfMessage || read.MessageType != WebSocketMessageType.Text)
            {
                continue;
            }

            if (buffer.AsSpan(0, read.Count).IndexOf("\"next\""u8) < 0)
            {
                arrivals.Fail(Encoding.UTF8.GetString(buffer, 0, read.Count));
                return;
            }

            arrivals.Add();
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Counts the messages of all subscribers.</summary>
    private sealed class Arrivals(int most)
    {
        private int _left = most;
        private TaskCompletionSource? _all;

        public Task ExpectAsync(int number)
        {
            Volatile.Write(ref _left, number);
            return (_all = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }

        public void Fail(string message) => _all?.TrySetException(new InvalidOperationException(message));

        public void Add()
        {
            if (Interlocked.Decrement(ref _left) == 0)
            {
                _all?.TrySetResult();
            }
        }
    }
}
