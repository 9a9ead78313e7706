namespace ProjectsApi.Transport.Connections;

/// <summary>One counted connection.</summary>
internal sealed class ConnectionLease(ConnectionLimiter limiter, string caller) : IDisposable
{
    private string _caller = caller;

    /// <summary>Counts the connection for another caller, once it is known who that is.</summary>
    /// <returns>False when that caller has too many already.</returns>
    public bool TryTransfer(string caller)
    {
        if (!limiter.TryTransfer(_caller, caller))
        {
            return false;
        }

        _caller = caller;
        return true;
    }

    public void Dispose() => limiter.Release(_caller);
}
