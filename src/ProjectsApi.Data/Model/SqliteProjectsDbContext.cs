using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in an embedded SQLite file. SQLite compares text by its bytes, which is code-point order.</summary>
public sealed class SqliteProjectsDbContext(DbContextOptions<SqliteProjectsDbContext> options) : ProjectsDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.FitToSqlite();
    }
}
