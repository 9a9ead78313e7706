using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data.Past;

/// <summary>In-memory database with the rows of a past, until it is disposed.</summary>
/// <param name="keeper">Open connection that keeps the in-memory database alive.</param>
/// <param name="reading">Options of contexts that read.</param>
/// <param name="filling">Options of the context that fills it.</param>
internal sealed class PastContent(
    SqliteConnection keeper, DbContextOptions<SqliteProjectsDbContext> reading, DbContextOptions<SqliteProjectsDbContext> filling)
        : IAsyncDisposable
{
    /// <summary>Memory of its pages, bytes; known after filling.</summary>
    public long Bytes { get; private set; }

    public ProjectsDbContext CreateReadingContext() => new SqliteProjectsDbContext(reading);

    public ProjectsDbContext CreateFillingContext() => new SqliteProjectsDbContext(filling);

    public async Task MeasureAsync(CancellationToken cancellationToken) => Bytes = await SqliteMemory.BytesAsync(keeper, cancellationToken);

    public ValueTask DisposeAsync() => keeper.DisposeAsync();
}
