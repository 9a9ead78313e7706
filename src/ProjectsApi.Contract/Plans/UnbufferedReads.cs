using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// Keeps EF Core from buffering results. Where a connection retries, it copies all rows of a result before it shapes the first one. It
/// asks the current strategy, and this one never retries: the caller retries all reads of a step together.
/// </summary>
internal sealed class UnbufferedReads : ExecutionStrategy, IDisposable
{
    private readonly ExecutionStrategy? _outer;

    private UnbufferedReads(DbContext database)
        : base(database, maxRetryCount: 0, TimeSpan.Zero) => (_outer, Current) = (Current, this);

    /// <summary>Begins; the end is the disposal.</summary>
    public static UnbufferedReads Begin(DbContext database) => new(database);

    public void Dispose() => Current = _outer;

    protected override bool ShouldRetryOn(Exception exception) => false;
}
