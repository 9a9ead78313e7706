using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in an embedded SQLite file. Text compares by its bytes, which is code-point order, without being told.</summary>
public sealed class SqliteProjectsDbContext(DbContextOptions<SqliteProjectsDbContext> options) : ProjectsDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.FitToSqlite();
    }
}
