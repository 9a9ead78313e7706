using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data.Past;

/// <summary>A database in memory with the rows of a past; it lasts until it is disposed.</summary>
/// <param name="keeper">A database in memory lasts as long as somebody is connected to it.</param>
/// <param name="reading">For those who read.</param>
/// <param name="filling">For those who fill it.</param>
internal sealed class PastContent(
    SqliteConnection keeper, DbContextOptions<SqliteProjectsDbContext> reading, DbContextOptions<SqliteProjectsDbContext> filling)
        : IAsyncDisposable
{
    /// <summary>Memory that its pages take, bytes; known when it is filled.</summary>
    public long Bytes { get; private set; }

    public ProjectsDbContext CreateReadingContext() => new SqliteProjectsDbContext(reading);

    public ProjectsDbContext CreateFillingContext() => new SqliteProjectsDbContext(filling);

    public async Task MeasureAsync(CancellationToken cancellationToken) => Bytes = await SqliteMemory.BytesAsync(keeper, cancellationToken);

    public ValueTask DisposeAsync() => keeper.DisposeAsync();
}
