using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data.Past;

/// <summary>Creates in-memory databases of pasts and fills them from the log of the register, on any provider.</summary>
/// <param name="contexts">Contexts of the register.</param>
/// <param name="derived">Rows that are in no log.</param>
/// <param name="interceptors">Interceptors of reads, not of the filling.</param>
public sealed class PastDatabases(
    IDbContextFactory<ProjectsDbContext> contexts, IEnumerable<IPastRows> derived, IEnumerable<IInterceptor> interceptors)
{
    private readonly SqliteMemory _memory = new();

    /// <param name="key">Key of the past.</param>
    /// <param name="charge">Receives the rows and entries to replay, before the replay; it throws to refuse.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal async Task<PastContent> CreateAsync(PastKey key, Action<int> charge, CancellationToken cancellationToken)
    {
        var replay = await ReplayAsync(key, charge, cancellationToken);
        var keeper = await _memory.OpenAsync(cancellationToken);
        var content = new PastContent(
            keeper,
            Options(builder => builder.UseSqlite(keeper.ConnectionString).AddInterceptors(interceptors)),
            Options(builder => builder.UseSqlite(keeper)));
        try
        {
            await using var past = content.CreateFillingContext();
            await FillAsync(past, replay, cancellationToken);
            await using var transaction = await past.Database.BeginTransactionAsync(cancellationToken);
            foreach (var rows in derived)
            {
                await rows.CompleteAsync(past, key.Project, key.Day, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);

            await content.MeasureAsync(cancellationToken);
            return content;
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private async Task<ChangeReplay> ReplayAsync(PastKey key, Action<int> charge, CancellationToken cancellationToken)
    {
        Guid[] parts = [key.Project, PastSnapshot.Organisations];
        await using var register = await contexts.CreateDbContextAsync(cancellationToken);
        var work = 0;
        foreach (var part in parts)
        {
            work += await PastSnapshots.WorkAsync(register, part, key.Place, cancellationToken);
        }

        charge(work);
        var replay = new ChangeReplay(_memory.Model);
        foreach (var part in parts)
        {
            await PastSnapshots.ReplayAsync(register, part, key.Place, replay, cancellationToken);
        }

        return replay;
    }

    private static async Task FillAsync(ProjectsDbContext past, ChangeReplay replay, CancellationToken cancellationToken)
    {
        await using var transaction = await past.Database.BeginTransactionAsync(cancellationToken);
        foreach (var table in replay.Rows.GroupBy(row => row.Type))
        {
            await RowInsert.WriteAsync(past, table.Key, [.. table.Key.GetProperties()], table.Select(row => row.Values), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static DbContextOptions<SqliteProjectsDbContext> Options(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<SqliteProjectsDbContext>();
        use(builder);
        return builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
            .AddInterceptors(new SqliteConnectionSetup(busyTimeoutMilliseconds: 0))
            .Options;
    }
}
