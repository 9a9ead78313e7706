using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Accounts in PostgreSQL.</summary>
public sealed class PostgreSqlAccessDbContext(DbContextOptions<PostgreSqlAccessDbContext> options) : AccessDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<string>().UseCollation("C");
}
