using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProjectsApi.Host.Access.Store;

/// <summary>For the migration tool, which only needs the model and no server.</summary>
internal sealed class SqliteAccessDesignTimeFactory : IDesignTimeDbContextFactory<SqliteAccessDbContext>
{
    public SqliteAccessDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteAccessDbContext>()
        .UseSqlite("Data Source=:memory:", at => at.MigrationsHistoryTable(AccessDbContext.HistoryTable)).Options);
}
