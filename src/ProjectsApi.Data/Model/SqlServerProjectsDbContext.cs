using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in SQL Server.</summary>
public sealed class SqlServerProjectsDbContext(DbContextOptions<SqlServerProjectsDbContext> options) : ProjectsDbContext(options)
{
    /// <summary>Compares UTF-16 units, which is the order of code points but for those outside the basic plane (D42).</summary>
    public const string Collation = "Latin1_General_100_BIN2";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // The usual default ignores case. On columns, because an account that may not alter the database must do.
        configurationBuilder.Properties<string>().UseCollation(Collation);
        configurationBuilder.Properties<Guid>().HaveConversion<BigEndianGuidConverter>().HaveColumnType("binary(16)");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.FitToSqlServer();
    }
}
