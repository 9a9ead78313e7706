using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Model for the migration tool, which needs no server.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlProjectsDbContext>
{
    public PostgreSqlProjectsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlProjectsDbContext>().UseNpgsql("Host=localhost").Options);
}
