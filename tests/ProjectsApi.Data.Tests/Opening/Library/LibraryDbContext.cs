using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Tests.Opening.Library;

/// <summary>
/// Context in the register's database with three migrations; the second rebuilds a table. The register has one migration so far, and
/// these tests hold before it gets a second.
/// </summary>
public sealed class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : DbContext(options)
{
    public const string HistoryTable = "__EFLibraryMigrationsHistory";
}
