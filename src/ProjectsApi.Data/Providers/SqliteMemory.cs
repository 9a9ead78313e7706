using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Databases in memory with the register's tables, for rows that are as they were.</summary>
internal sealed class SqliteMemory
{
    private readonly Lazy<string> _tables = new(Script);

    /// <summary>Makes one; it lasts as long as the connection is open.</summary>
    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var keeper = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Guid.NewGuid().ToString("N"),
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            // A pool would keep a connection to each of them, and with it the database.
            Pooling = false,
            // Not every row is in here that others name.
            ForeignKeys = false,
        }.ToString());
        try
        {
            await keeper.OpenAsync(cancellationToken);
            await using var making = keeper.CreateCommand();
            // A row may be older than a rule of its table.
            making.CommandText = $"PRAGMA ignore_check_constraints = ON; {_tables.Value}";
            await making.ExecuteNonQueryAsync(cancellationToken);
            return keeper;
        }
        catch
        {
            await keeper.DisposeAsync();
            throw;
        }
    }

    private static string Script()
    {
        var options = new DbContextOptionsBuilder<SqliteProjectsDbContext>().UseSqlite("Data Source=:memory:").Options;
        using var context = new SqliteProjectsDbContext(options);
        return context.Database.GenerateCreateScript();
    }
}
