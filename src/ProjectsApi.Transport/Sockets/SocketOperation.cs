namespace ProjectsApi.Transport.Sockets;

/// <summary>One operation of a socket, from its <c>subscribe</c> to its end.</summary>
internal sealed class SocketOperation(string id, CancellationToken session) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(session);
    private int _ended;

    public string Id => id;

    /// <summary>Fires when the client completes the operation or disconnects.</summary>
    public CancellationToken Cancelled => _cancellation.Token;

    /// <summary>Whether the client still expects messages with this id.</summary>
    public bool IsActive => Volatile.Read(ref _ended) == 0;

    /// <summary>Ends the operation for the client, which may reuse the id.</summary>
    /// <returns>False when it had ended already.</returns>
    public bool TryEnd() => Interlocked.Exchange(ref _ended, 1) == 0;

    public void Cancel()
    {
        try
        {
            _cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The operation ended while the client completed it.
        }
    }

    public void Dispose() => _cancellation.Dispose();
}
