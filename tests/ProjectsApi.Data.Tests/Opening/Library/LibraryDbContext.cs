using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Tests.Opening.Library;

/// <summary>
/// A room beside the register with three migrations, the second of which builds a table anew. The register itself has one so far, and
/// what holds for several of them is to hold before there is a second.
/// </summary>
public sealed class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : DbContext(options)
{
    public const string HistoryTable = "__EFLibraryMigrationsHistory";
}
