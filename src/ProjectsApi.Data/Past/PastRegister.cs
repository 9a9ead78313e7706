using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>
/// A project with everything under it, and all organisations, as they stood at an instant: a small register in memory, read
/// by the same queries as the real one. It is gone when it is disposed.
/// </summary>
public sealed class PastRegister : IDbContextFactory<ProjectsDbContext>, IAsyncDisposable
{
    // A database in memory lasts as long as somebody is connected to it.
    private readonly SqliteConnection _keeper;
    private readonly DbContextOptions<SqliteProjectsDbContext> _options;

    private readonly DbContextOptions<SqliteProjectsDbContext> _filling;

    internal PastRegister(
        SqliteConnection keeper, DbContextOptions<SqliteProjectsDbContext> options, DbContextOptions<SqliteProjectsDbContext> filling, DateTime at) =>
        (_keeper, _options, _filling, At) = (keeper, options, filling, at);

    /// <summary>The instant, UTC.</summary>
    public DateTime At { get; }

    public ProjectsDbContext CreateDbContext() => new SqliteProjectsDbContext(_options);

    /// <summary>A context for rows that are worked out from those of the past; not while somebody reads.</summary>
    public ProjectsDbContext CreateFillingContext() => new SqliteProjectsDbContext(_filling);

    public ValueTask DisposeAsync() => _keeper.DisposeAsync();
}
