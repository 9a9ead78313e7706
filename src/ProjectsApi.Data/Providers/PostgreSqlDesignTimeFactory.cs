using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>For the migration tool, which only needs the model and no server.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlProjectsDbContext>
{
    public PostgreSqlProjectsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlProjectsDbContext>().UseNpgsql("Host=localhost").Options);
}
