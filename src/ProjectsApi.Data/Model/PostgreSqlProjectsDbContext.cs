using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in PostgreSQL; its database must be encoded in UTF-8.</summary>
public sealed class PostgreSqlProjectsDbContext(DbContextOptions<PostgreSqlProjectsDbContext> options) : ProjectsDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Byte order of UTF-8 is code-point order, with any locale of the database.
        configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.FitToPostgreSql();
    }
}
