using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>In-memory databases with the register's tables, for rows of a past.</summary>
internal sealed class SqliteMemory
{
    private readonly Lazy<(IModel Model, string Script)> _tables = new(Describe);

    /// <summary>Script of the tables.</summary>
    public IModel Model => _tables.Value.Model;

    /// <summary>Creates a database; it lives until its connection is closed.</summary>
    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var keeper = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Guid.NewGuid().ToString("N"),
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            // A pool would keep a connection open, and with it the database.
            Pooling = false,
            // Some referenced rows are not part of a past.
            ForeignKeys = false,
        }.ToString());
        try
        {
            await keeper.OpenAsync(cancellationToken);
            await using var making = keeper.CreateCommand();
            // A row may be older than a constraint of its table.
            making.CommandText = $"PRAGMA ignore_check_constraints = ON; {_tables.Value.Script}";
            await making.ExecuteNonQueryAsync(cancellationToken);
            return keeper;
        }
        catch
        {
            await keeper.DisposeAsync();
            throw;
        }
    }

    /// <summary>Memory of a database's pages, bytes.</summary>
    public static async Task<long> BytesAsync(SqliteConnection keeper, CancellationToken cancellationToken)
    {
        await using var command = keeper.CreateCommand();
        command.CommandText = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        return (long)(await command.ExecuteScalarAsync(cancellationToken) ?? throw new InvalidOperationException("A database has a size."));
    }

    private static (IModel Model, string Script) Describe()
    {
        var options = new DbContextOptionsBuilder<SqliteProjectsDbContext>().UseSqlite("Data Source=:memory:").Options;
        using var context = new SqliteProjectsDbContext(options);
        return (context.Model, context.Database.GenerateCreateScript());
    }
}
