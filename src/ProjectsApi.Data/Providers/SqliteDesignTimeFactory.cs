using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Model for the migration tool, which needs no server.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteProjectsDbContext>
{
    public SqliteProjectsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteProjectsDbContext>().UseSqlite("Data Source=:memory:").Options);
}
