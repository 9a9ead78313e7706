using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;
using ProjectsApi.Host.Seeding;

namespace ProjectsApi.Host.Tests.Seeding;

/// <summary>A migrated and seeded register in an own file; disposing deletes it.</summary>
public sealed class SeededRegister : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    private readonly string path = Path.Combine(Path.GetTempPath(), $"seeding-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider services;

    private SeededRegister() => services = new ServiceCollection()
        .AddLogging()
        .AddProjectsData(options => options.ConnectionString = $"Data Source={path};Pooling=False")
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    public static Task<SeededRegister> CreateAsync() => CreateAsync(Today);

    public static async Task<SeededRegister> CreateAsync(DateOnly today)
    {
        var register = new SeededRegister();
        await register.services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        Assert.True(await register.SeedAsync(today));
        return register;
    }

    public async Task<bool> SeedAsync(DateOnly today)
    {
        await using var context = await OpenAsync();
        return await SampleDataSeeder.SeedAsync(context, today, CancellationToken.None);
    }

    public Task<ProjectsDbContext> OpenAsync() =>
        services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(CancellationToken.None);

    /// <summary>Every row of every table.</summary>
    public async Task<IReadOnlyList<Entity>> RowsAsync()
    {
        await using var db = await OpenAsync();
        IQueryable<Entity>[] tables =
        [
            db.Organisations, db.Projects, db.ProjectParties, db.Phases, db.InvestmentMilestones, db.InvestmentPlans, db.InvestmentRecords,
            db.ScheduleNodes, db.ScheduleLinks, db.ScheduleSetups, db.ScheduleCalendars, db.ScheduleResources, db.ScheduleAssignments,
            db.ScheduleBaselines, db.SafetyChecks, db.Findings, db.JobTargets, db.OutputTargets, db.StageEntries, db.People, db.RoleGrants,
        ];
        Assert.Equal(db.Model.GetEntityTypes().Count(type => typeof(Entity).IsAssignableFrom(type.ClrType)), tables.Length);
        var rows = new List<Entity>();
        foreach (var table in tables)
        {
            rows.AddRange(await table.ToListAsync());
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(path + suffix);
        }
    }
}
