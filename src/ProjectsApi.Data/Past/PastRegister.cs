using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>
/// Project with its rows, and all organisations, at an instant. It is a small in-memory register for the same queries as the real one.
/// The real log up to <see cref="Place"/> applies.
/// </summary>
public sealed class PastRegister : IDbContextFactory<ProjectsDbContext>, IAsyncDisposable
{
    private readonly PastContent _content;
    private readonly Func<ValueTask> _release;

    internal PastRegister(PastContent content, DateTime at, long place, Func<ValueTask> release) =>
        (_content, At, Place, _release) = (content, at, place, release);

    /// <summary>The instant, UTC.</summary>
    public DateTime At { get; }

    /// <summary>Last log sequence included.</summary>
    public long Place { get; }

    public ProjectsDbContext CreateDbContext() => _content.CreateReadingContext();

    public ValueTask DisposeAsync() => _release();
}
