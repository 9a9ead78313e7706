using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data.Past;

/// <summary>Makes databases in memory, whichever database holds the register, and fills them from changes.</summary>
/// <param name="interceptors">Take part in what is read, not in what is filled in.</param>
public sealed class PastDatabases(IEnumerable<IInterceptor> interceptors)
{
    private readonly SqliteMemory _memory = new();

    internal async Task<PastRegister> CreateAsync(IReadOnlyList<Change> changes, DateTime at, CancellationToken cancellationToken)
    {
        var keeper = await _memory.OpenAsync(cancellationToken);
        var reading = Options(builder => builder.UseSqlite(keeper.ConnectionString).AddInterceptors(interceptors));
        var past = new PastRegister(keeper, reading, Options(builder => builder.UseSqlite(keeper)), at);
        try
        {
            await using var filling = past.CreateFillingContext();
            await FillAsync(filling, changes, cancellationToken);
            return past;
        }
        catch
        {
            await past.DisposeAsync();
            throw;
        }
    }

    private static async Task FillAsync(ProjectsDbContext context, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var replay = new ChangeReplay(context.Model);
        foreach (var change in changes)
        {
            replay.Apply(change);
        }

        foreach (var table in replay.Rows.GroupBy(row => row.Type))
        {
            await RowInsert.WriteAsync(context, table.Key, [.. table.Key.GetProperties()], table.Select(row => row.Values), cancellationToken);
        }

        var log = context.Model.FindEntityType(typeof(Change)) ?? throw new InvalidOperationException("The model has no log.");
        await RowInsert.WriteAsync(context, log, changes, cancellationToken);
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
