using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Model;

/// <summary>The register in SQL Server.</summary>
public sealed class SqlServerProjectsDbContext(DbContextOptions<SqlServerProjectsDbContext> options) : ProjectsDbContext(options);
