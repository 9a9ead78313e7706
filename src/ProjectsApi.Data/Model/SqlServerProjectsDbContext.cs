using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in SQL Server.</summary>
public sealed class SqlServerProjectsDbContext(DbContextOptions<SqlServerProjectsDbContext> options) : ProjectsDbContext(options)
{
    /// <summary>Compares UTF-16 units: code-point order, except outside the basic plane (D42).</summary>
    public const string Collation = "Latin1_General_100_BIN2";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // The usual default ignores case. Columns carry the collation, because the account may be unable to alter the database.
        configurationBuilder.Properties<string>().UseCollation(Collation);
        configurationBuilder.Properties<Guid>().HaveConversion<BigEndianGuidConverter>().HaveColumnType("binary(16)");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.FitToSqlServer();
    }
}
