using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Leases;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Writing;
using ProjectsApi.Host.Background;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A register with its background services, a fake clock and a switchable outage.</summary>
public sealed class BackgroundRegister : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("projects-sweep-");
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 3, 15, 4, 0, 0, TimeSpan.Zero));
    private readonly Outage outage = new();
    private readonly LogRecorder log = new();
    private readonly ServiceProvider services;

    private BackgroundRegister() => services = new ServiceCollection()
        .AddSingleton<TimeProvider>(clock)
        .AddSingleton<IInterceptor>(outage)
        .AddLogging(logging => logging.AddProvider(log)
        .AddFilter((category, _) => category == typeof(IdempotencyCleanup).FullName || category == typeof(ForecastRefresh).FullName))
        .AddProjectsData(options => options.ConnectionString = $"Data Source={Path.Combine(folder.FullName, "register.db")};Pooling=False")
        .AddSingleton<RemoveExpiredAnswers>()
        .AddSingleton<BackgroundActivity>()
        .AddSingleton<IdempotencyCleanup>()
        .AddSingleton<RefreshForecasts>()
        .AddMetrics()
        .AddSingleton<ForecastMetrics>()
        .AddSingleton<OperationActivity>()
        .AddSingleton(provider => new WorkPace(
            provider.GetRequiredService<OperationActivity>(), provider.GetRequiredService<TimeProvider>(), processors: 2))
        .AddSingleton<ForecastRefresh>()
        .BuildServiceProvider();

    public IdempotencyCleanup Cleanup => services.GetRequiredService<IdempotencyCleanup>();

    public ForecastRefresh Refresh => services.GetRequiredService<ForecastRefresh>();

    public BackgroundActivity Background => services.GetRequiredService<BackgroundActivity>();

    public IReadOnlyCollection<string> Log => log.Lines;

    public bool IsDown
    {
        set => outage.IsOn = value;
    }

    public static async Task<BackgroundRegister> StartAsync()
    {
        var register = await CreateAsync();
        await register.Cleanup.StartAsync(CancellationToken.None);
        return register;
    }

    /// <summary>Creates a register without starting the services.</summary>
    public static async Task<BackgroundRegister> CreateAsync()
    {
        var register = new BackgroundRegister();
        await register.services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        return register;
    }

    /// <summary>Adds projects with one node each and no forecast.</summary>
    public async Task AddProjectsAsync(int projects)
    {
        await using var database = await OpenAsync();
        foreach (var number in Enumerable.Range(1, projects))
        {
            var project = new Project { Name = $"项目{number}", Category = ProjectCategory.Industry, Stage = ProjectStage.Started };
            database.Add(project);
            database.Add(
                new ScheduleNode { ProjectId = project.Id, Ordinal = 1, Name = "桩基", Kind = ScheduleNodeKind.Task, DurationDays = 5m });
        }

        await database.SaveChangesAsync();
    }

    /// <summary>Another node takes the lease and stops.</summary>
    public async Task LendAsync(TimeSpan length)
    {
        await using var database = await OpenAsync();
        Assert.True(await WorkLeases.TakeAsync(database, WorkLease.Forecasts, Guid.NewGuid(), length, CancellationToken.None));
    }

    /// <summary>Days of computations with the number of their projects.</summary>
    public async Task<string> ComputedAsync()
    {
        await using var database = await OpenAsync();
        var days = await database.ScheduleComputations.Where(c => database.ScheduleForecasts.Any(f => f.ProjectId == c.ProjectId))
            .GroupBy(c => c.ComputedOn)
            .Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync();
        return string.Join(", ", days.Select(day => $"{day.Key:yyyy-MM-dd} {day.Count}"));
    }

    /// <summary>Advances the clock until these forecasts exist; returns the time passed.</summary>
    public async Task<TimeSpan> UntilComputedAsync(string days)
    {
        var began = clock.GetUtcNow();
        while (await ComputedAsync() != days)
        {
            Assert.True(clock.GetUtcNow() - began < TimeSpan.FromDays(1), $"Nothing happens any more: {await ComputedAsync()}.");
            await AdvanceMinuteAsync();
        }

        return clock.GetUtcNow() - began;
    }

    public async Task AddAnswersAsync(int daysAgo, int count)
    {
        await using var database = await OpenAsync();
        database.AddRange(Enumerable.Range(0, count).Select(i => new IdempotentAnswer
        {
            PersonId = Guid.NewGuid(),
            Key = $"{i}",
            Operation = "createProject",
            InputHash = "hash",
            Answer = "{}",
            At = clock.GetUtcNow().UtcDateTime.AddDays(-daysAgo).AddMilliseconds(-i),
        }));
        await database.SaveChangesAsync();
    }

    /// <summary>Advances the clock until so many answers are left; returns the time passed.</summary>
    public async Task<TimeSpan> UntilLeftAsync(int count)
    {
        var began = clock.GetUtcNow();
        await using var database = await OpenAsync();
        while (await database.IdempotentAnswers.CountAsync() != count)
        {
            Assert.True(clock.GetUtcNow() - began < 3 * IdempotencyCleanup.Interval, "Nothing happens any more.");
            await AdvanceMinuteAsync();
        }

        return clock.GetUtcNow() - began;
    }

    /// <summary>Advances a minute and lets waiting work run.</summary>
    public async Task AdvanceMinuteAsync()
    {
        clock.Advance(TimeSpan.FromMinutes(1));
        await Task.Delay(20);
    }

    public async ValueTask DisposeAsync()
    {
        await Cleanup.StopAsync(CancellationToken.None);
        await Refresh.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private Task<ProjectsDbContext> OpenAsync() =>
        services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(CancellationToken.None);

    private sealed class Outage : DbConnectionInterceptor
    {
        public volatile bool IsOn;

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default) =>
            IsOn ? throw new InvalidOperationException("The database is down.") : ValueTask.FromResult(result);
    }

    private sealed class LogRecorder : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
