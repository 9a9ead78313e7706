namespace ProjectsApi.Transport.Connections;

/// <summary>One connection of a <see cref="ConnectionLimiter"/>; disposing releases it.</summary>
internal sealed class ConnectionLease(ConnectionLimiter limiter, string caller) : IDisposable
{
    private string _caller = caller;

    /// <summary>Counts the connection for another caller after its authentication.</summary>
    /// <returns>False when that caller is at the limit.</returns>
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
