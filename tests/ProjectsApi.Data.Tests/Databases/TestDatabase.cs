using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>Migrated database for one test class, or the reason to skip it.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private ServiceProvider? services;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2023, 4, 8, 1, 2, 3, 456, TimeSpan.Zero).AddTicks(789));

    public CommitFaults Commits { get; } = new();

    public abstract DatabaseProvider Provider { get; }

    /// <summary>Null if the tests can run.</summary>
    protected abstract string? ReasonToSkip { get; }

    public async Task InitializeAsync()
    {
        if (ReasonToSkip is not null)
        {
            return;
        }

        var connectionString = await CreateAsync();
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IInterceptor>(Commits)
            .AddProjectsData(options =>
            {
                options.Provider = Provider;
                options.ConnectionString = connectionString;
            })
            .BuildServiceProvider(validateScopes: true);
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (services is null)
        {
            return;
        }

        await services.DisposeAsync();
        await DropAsync();
    }

    public T Get<T>()
        where T : notnull
    {
        Skip.If(services is null, ReasonToSkip);
        return services.GetRequiredService<T>();
    }

    public ProjectsDbContext Open() => Get<IDbContextFactory<ProjectsDbContext>>().CreateDbContext();

    protected abstract Task<string> CreateAsync();

    protected abstract Task DropAsync();
}
