namespace ProjectsApi.Transport.Sockets;

/// <summary>One operation that runs on a socket, from its <c>subscribe</c> to its end.</summary>
internal sealed class SocketOperation(string id, CancellationToken session) : IDisposable
{
    private readonly CancellationTokenSource _leaving = CancellationTokenSource.CreateLinkedTokenSource(session);
    private int _ended;

    public string Id => id;

    /// <summary>Fires when the client wants no more or has left.</summary>
    public CancellationToken Left => _leaving.Token;

    /// <summary>Whether the client still waits for messages with this id.</summary>
    public bool IsLive => Volatile.Read(ref _ended) == 0;

    /// <summary>Ends it for the client, whose next operation may have the same id.</summary>
    /// <returns>False when it had ended already.</returns>
    public bool TryEnd() => Interlocked.Exchange(ref _ended, 1) == 0;

    public void Cancel()
    {
        try
        {
            _leaving.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It came to its own end while the client was saying that it wants no more.
        }
    }

    public void Dispose() => _leaving.Dispose();
}
