using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>For the migration tool, which only needs the model and no server.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerProjectsDbContext>
{
    public SqlServerProjectsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerProjectsDbContext>().UseSqlServer("Server=.").Options);
}
