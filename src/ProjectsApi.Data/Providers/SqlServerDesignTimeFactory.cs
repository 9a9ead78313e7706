using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Model for the migration tool, which needs no server.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerProjectsDbContext>
{
    public SqlServerProjectsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerProjectsDbContext>().UseSqlServer("Server=.").Options);
}
