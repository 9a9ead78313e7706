using ProjectsApi.Data;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Where one test keeps its rows: made for it and taken away with it.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract DatabaseProvider Provider { get; }

    /// <summary>Null when tests can run here.</summary>
    public virtual string? ReasonToSkip => null;

    public abstract Task<string> CreateAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
