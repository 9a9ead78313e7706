namespace ProjectsApi.Benchmarks;

/// <summary>The hand-written endpoint and the Host as processes on one database.</summary>
internal sealed record BenchmarkServers(
    ServerProcess HandWritten, ServerProcess Api, DatabaseProcess Database, IReadOnlyList<Guid> Projects) : IAsyncDisposable
{
    /// <summary>Starts both, and waits until the Host has done its own work.</summary>
    /// <param name="server">Connection string of the database server.</param>
    /// <param name="settings">Further settings of the Host.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<BenchmarkServers> StartAsync(
        string server, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var connectionString = await BenchmarkDatabase.PrepareAsync(server, cancellationToken);
        var environment = ApiBenchmark.Environment(connectionString).Concat(settings).ToDictionary();
        var host = Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll");
        // The Host keeps other tables in the database too.
        await ServerProcess.RunAsync(host, ["--migrate"], environment, cancellationToken);
        var (handWrittenUrl, apiUrl) = (ApiBenchmark.FreeUrl(), ApiBenchmark.FreeUrl());
        var handWritten = await ServerProcess.StartAsync(
            typeof(BenchmarkServers).Assembly.Location, ["handwritten", connectionString, handWrittenUrl.ToString()],
            new Dictionary<string, string>(), handWrittenUrl, cancellationToken);
        var api = await ServerProcess.StartAsync(host, ["--urls", apiUrl.ToString()], environment, apiUrl, cancellationToken);
        await api.UntilIdleAsync(cancellationToken);
        var projects = await ApiBenchmark.ProjectsAsync(connectionString, cancellationToken);
        return new(handWritten, api, await DatabaseProcess.FindAsync(connectionString, cancellationToken), projects);
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await HandWritten.DisposeAsync();
    }
}
