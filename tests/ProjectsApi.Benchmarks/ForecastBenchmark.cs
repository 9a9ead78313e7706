using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Benchmarks;

/// <summary>Processor time of the recomputation of 10,000 projects × 20 nodes, in this process and in PostgreSQL.</summary>
internal static class ForecastBenchmark
{
    public static async Task<int> RunAsync()
    {
        if (Environment.GetEnvironmentVariable("PROJECTS_POSTGRES") is not { Length: > 0 } server)
        {
            return Usage.Print();
        }

        var none = CancellationToken.None;
        var connectionString = await BenchmarkDatabase.PrepareAsync(server, none);
        await using var services = new ServiceCollection()
            .AddProjectsData(new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = connectionString })
            .AddSingleton<RefreshForecasts>()
            .BuildServiceProvider();
        var refresh = services.GetRequiredService<RefreshForecasts>();
        var database = await DatabaseProcess.FindAsync(connectionString, none);
        await using var register = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(none);

        await register.ScheduleForecasts.ExecuteDeleteAsync(none);
        await ForgetAsync(register);
        await MeasureAsync("first computation, all forecasts missing", refresh, database);
        await ForgetAsync(register);
        await MeasureAsync("every project due, no forecast differs", refresh, database);
        // A day that changes every light of every project, which no real day does.
        await register.ScheduleForecasts.ExecuteUpdateAsync(set => set.SetProperty(f => f.Light, LightColour.Undefined), none);
        await ForgetAsync(register);
        await MeasureAsync("every project due, every forecast differs", refresh, database);
        await MeasureAsync("next round, nothing due", refresh, database);
        // Otherwise a run soon after this one finds the work taken, and writes nothing.
        await refresh.EndLeaseAsync(none);
        return 0;
    }

    private static Task<int> ForgetAsync(ProjectsDbContext register) => register.Set<ScheduleComputation>().ExecuteDeleteAsync();

    private static async Task MeasureAsync(string name, RefreshForecasts refresh, DatabaseProcess database)
    {
        using var process = Process.GetCurrentProcess();
        var (time, own, theirs) = (Stopwatch.StartNew(), process.TotalProcessorTime, database.ProcessorTime);
        var (due, projects, slices) = (await refresh.CountDueAsync(CancellationToken.None), 0, 0);
        var slice = ForecastSlice.None;
        while ((slice = await refresh.HandleAsync(slice.Last, CancellationToken.None)).Last is not null)
        {
            (projects, slices) = (projects + slice.Computed, slices + 1);
        }

        process.Refresh();
        var used = process.TotalProcessorTime - own;
        var usedThere = database.ProcessorTime - theirs;
        Result.Add($"forecasts: {name}", (used + (usedThere ?? TimeSpan.Zero)).TotalSeconds, "s of processor");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {projects} of {due} projects in {slices} slices; server {used.TotalSeconds:F1} s, database "
                + $"{usedThere?.TotalSeconds:F1} s, together {(used + (usedThere ?? TimeSpan.Zero)).TotalSeconds:F1} s of processors; "
                + $"{time.Elapsed.TotalSeconds:F1} s of time"));
    }
}
