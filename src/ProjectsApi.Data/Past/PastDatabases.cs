using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data.Past;

/// <summary>Makes databases in memory, whichever database holds the register, and fills them from changes.</summary>
public sealed class PastDatabases
{
    private readonly IReadOnlyList<IInterceptor> _interceptors;
    private readonly Lazy<string> _tables;

    /// <param name="interceptors">Take part in what is read, not in what is filled in.</param>
    public PastDatabases(IEnumerable<IInterceptor> interceptors)
    {
        _interceptors = [.. interceptors];
        _tables = new Lazy<string>(Script);
    }

    internal async Task<PastRegister> CreateAsync(IReadOnlyList<Change> changes, DateTime at, CancellationToken cancellationToken)
    {
        var name = new SqliteConnectionStringBuilder
        {
            DataSource = Guid.NewGuid().ToString("N"),
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            // A pool would keep a connection to each of them, and with it the database.
            Pooling = false,
            // People and other projects are not in here, and what names them stays as it was.
            ForeignKeys = false,
        }.ToString();
        var keeper = new SqliteConnection(name);
        var past = new PastRegister(keeper, Options(builder => builder.UseSqlite(name).AddInterceptors(_interceptors)), at);
        try
        {
            await keeper.OpenAsync(cancellationToken);
            await using var making = keeper.CreateCommand();
            // A row may be older than a rule of its table.
            making.CommandText = "PRAGMA ignore_check_constraints = ON;" + _tables.Value;
            await making.ExecuteNonQueryAsync(cancellationToken);
            await using var filling = new SqliteProjectsDbContext(Options(builder => builder.UseSqlite(keeper)));
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

    private static string Script()
    {
        using var context = new SqliteProjectsDbContext(Options(builder => builder.UseSqlite("Data Source=:memory:")));
        return context.Database.GenerateCreateScript();
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
