using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Data;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Where one test keeps its rows: made for it and taken away with it.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract DatabaseProvider Provider { get; }

    /// <summary>Null when tests can run here.</summary>
    public virtual string? ReasonToSkip => null;

    /// <summary>False where there is no server and every statement is answered by the test.</summary>
    public virtual bool HoldsRows => true;

    public virtual IReadOnlyList<IInterceptor> Interceptors => [];

    public abstract Task<string> CreateAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
