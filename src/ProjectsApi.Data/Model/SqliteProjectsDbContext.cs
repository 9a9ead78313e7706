using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in an embedded SQLite file.</summary>
public sealed class SqliteProjectsDbContext(DbContextOptions<SqliteProjectsDbContext> options) : ProjectsDbContext(options);
