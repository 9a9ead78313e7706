using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProjectsApi.Host.Access.Store;

/// <summary>For the migration tool, which only needs the model and no server.</summary>
internal sealed class SqlServerAccessDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerAccessDbContext>
{
    public SqlServerAccessDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlServerAccessDbContext>()
        .UseSqlServer("Server=.", at => at.MigrationsHistoryTable(AccessDbContext.HistoryTable)).Options);
}
