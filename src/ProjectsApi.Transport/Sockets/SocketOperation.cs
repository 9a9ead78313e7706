namespace ProjectsApi.Transport.Sockets;

/// <summary>One operation that runs on a socket, from its <c>subscribe</c> to its end.</summary>
internal sealed class SocketOperation(string id, CancellationToken session) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(session);
    private int _ended;

    public string Id => id;

    /// <summary>Fires when the client wants no more or has left.</summary>
    public CancellationToken Cancelled => _cancellation.Token;

    /// <summary>Whether the client still waits for messages with this id.</summary>
    public bool IsActive => Volatile.Read(ref _ended) == 0;

    /// <summary>Ends it for the client, whose next operation may have the same id.</summary>
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
            // It came to its own end while the client was saying that it wants no more.
        }
    }

    public void Dispose() => _cancellation.Dispose();
}
