using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProjectsApi.Host.Access.Store;

/// <summary>For the migration tool, which only needs the model and no server.</summary>
internal sealed class PostgreSqlAccessDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlAccessDbContext>
{
    public PostgreSqlAccessDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlAccessDbContext>()
        .UseNpgsql("Host=localhost", at => at.MigrationsHistoryTable(AccessDbContext.HistoryTable)).Options);
}
