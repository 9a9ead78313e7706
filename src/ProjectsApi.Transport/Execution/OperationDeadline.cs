using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Transport.Execution;

/// <summary>Ends one operation at its time limit, or with its request.</summary>
internal sealed class OperationDeadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _link;

    /// <summary>Starts the time.</summary>
    /// <param name="limit">Limit, or <see cref="Timeout.InfiniteTimeSpan"/>.</param>
    /// <param name="clock">Clock of the limit.</param>
    /// <param name="request">Token of the request.</param>
    public OperationDeadline(TimeSpan limit, TimeProvider clock, CancellationToken request)
    {
        _source = new CancellationTokenSource(limit, clock);
        Time = new OperationTimeout(_source, limit, clock);
        // Linked manually, because a linked source cannot use a TimeProvider.
        _link = request.UnsafeRegister(static source => (source as CancellationTokenSource)?.Cancel(), _source);
    }

    public OperationTimeout Time { get; }

    public CancellationToken Token => _source.Token;

    public bool IsOver => _source.IsCancellationRequested;

    public void Dispose()
    {
        _link.Dispose();
        _source.Dispose();
    }
}
