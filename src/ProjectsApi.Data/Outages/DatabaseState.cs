namespace ProjectsApi.Data.Outages;

/// <summary>
/// State of the database by the latest attempts. During an outage one connection a second probes it. Other callers are refused at once
/// instead of waiting for a timeout.
/// </summary>
public sealed class DatabaseState(TimeProvider clock)
{
    /// <summary>Pause between two attempts during an outage.</summary>
    public static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);

    /// <summary>Longest outage for which running work retries: enough for the restart of a server.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Time for which a refused write counts, because a server cannot be asked for its free space.</summary>
    public static readonly TimeSpan RefusedWriteTime = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private long? _downSince;
    private long _lastAttempt;
    private long? _writeRefused;

    /// <summary>Whether a server refused a write within the last half minute and has taken none since.</summary>
    public bool IsWriteRefused
    {
        get
        {
            lock (_gate)
            {
                return _writeRefused is { } at && clock.GetElapsedTime(at) < RefusedWriteTime;
            }
        }
    }

    /// <summary>Whether a caller may ask the database: every caller normally, one a second during an outage.</summary>
    public bool MayAttempt()
    {
        lock (_gate)
        {
            if (_downSince is null)
            {
                return true;
            }

            if (clock.GetElapsedTime(_lastAttempt) < BetweenAttempts)
            {
                return false;
            }

            _lastAttempt = clock.GetTimestamp();
            return true;
        }
    }

    /// <summary>Whether interrupted work should wait for the database.</summary>
    /// <param name="pause">Pause before the next attempt.</param>
    public bool IsWorthWaiting(TimeSpan pause)
    {
        lock (_gate)
        {
            return _downSince is not { } since || clock.GetElapsedTime(since) + pause <= LongestWait;
        }
    }

    /// <summary>Records an opened connection.</summary>
    public void Reached()
    {
        lock (_gate)
        {
            _downSince = null;
        }
    }

    /// <summary>Records a connection that no server answered.</summary>
    public void NotReached()
    {
        lock (_gate)
        {
            _lastAttempt = clock.GetTimestamp();
            _downSince ??= _lastAttempt;
        }
    }

    /// <summary>Records a commit.</summary>
    public void Written()
    {
        lock (_gate)
        {
            _writeRefused = null;
        }
    }

    /// <summary>Records a write refused for lack of space or for read-only storage.</summary>
    public void NotWritten()
    {
        lock (_gate)
        {
            _writeRefused = clock.GetTimestamp();
        }
    }
}
