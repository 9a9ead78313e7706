using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>
/// A project with everything under it, and all organisations, as they stood at an instant: a small register in memory, read
/// by the same queries as the real one. Its log is not in it: that is the real one, up to <see cref="Place"/>.
/// </summary>
public sealed class PastRegister : IDbContextFactory<ProjectsDbContext>, IAsyncDisposable
{
    private readonly PastContent _content;
    private readonly Func<ValueTask> _release;

    internal PastRegister(PastContent content, DateTime at, long place, Func<ValueTask> release) =>
        (_content, At, Place, _release) = (content, at, place, release);

    /// <summary>The instant, UTC.</summary>
    public DateTime At { get; }

    /// <summary>Last entry of the log that counts.</summary>
    public long Place { get; }

    public ProjectsDbContext CreateDbContext() => _content.CreateReadingContext();

    public ValueTask DisposeAsync() => _release();
}
