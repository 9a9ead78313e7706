using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Accounts in the embedded SQLite file.</summary>
public sealed class SqliteAccessDbContext(DbContextOptions<SqliteAccessDbContext> options) : AccessDbContext(options);
