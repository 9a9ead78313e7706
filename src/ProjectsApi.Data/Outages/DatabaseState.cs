namespace ProjectsApi.Data.Outages;

/// <summary>
/// What the last attempts said of the database. While it is known to be out of reach, one connection a second finds out whether it is
/// back, and everybody else is refused at once instead of waiting for the same timeout.
/// </summary>
public sealed class DatabaseState(TimeProvider clock)
{
    /// <summary>Pause between two attempts to reach a database that was out of reach.</summary>
    public static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);

    /// <summary>How long an outage may last before running work stops trying again: enough for a server that is restarted.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How long a refused write counts against a server, which nobody can ask whether it has room again.</summary>
    public static readonly TimeSpan WritesDoubted = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private long? _downSince;
    private long _lastAttempt;
    private long? _writeRefused;

    /// <summary>Whether a server refused to take a write within the last half minute, and took none since.</summary>
    public bool IsWritingDoubtful
    {
        get
        {
            lock (_gate)
            {
                return _writeRefused is { } at && clock.GetElapsedTime(at) < WritesDoubted;
            }
        }
    }

    /// <summary>Whether it may be asked now; true for all while it was last reached, and for one caller in a second otherwise.</summary>
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

    /// <summary>Whether work that was interrupted should still wait for the database to come back.</summary>
    /// <param name="pause">How long it would wait before its next try.</param>
    public bool IsWorthWaiting(TimeSpan pause)
    {
        lock (_gate)
        {
            return _downSince is not { } since || clock.GetElapsedTime(since) + pause <= Patience;
        }
    }

    /// <summary>A connection was opened.</summary>
    public void Reached()
    {
        lock (_gate)
        {
            _downSince = null;
        }
    }

    /// <summary>A connection could not be opened, because nobody answered.</summary>
    public void NotReached()
    {
        lock (_gate)
        {
            _lastAttempt = clock.GetTimestamp();
            _downSince ??= _lastAttempt;
        }
    }

    /// <summary>A transaction was committed.</summary>
    public void Written()
    {
        lock (_gate)
        {
            _writeRefused = null;
        }
    }

    /// <summary>A write was refused for want of room, or because nothing may be written.</summary>
    public void NotWritten()
    {
        lock (_gate)
        {
            _writeRefused = clock.GetTimestamp();
        }
    }
}
