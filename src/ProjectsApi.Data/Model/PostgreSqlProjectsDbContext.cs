using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in PostgreSQL.</summary>
public sealed class PostgreSqlProjectsDbContext(DbContextOptions<PostgreSqlProjectsDbContext> options) : ProjectsDbContext(options);
