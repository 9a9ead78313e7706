namespace ProjectsApi.Contract.Requests;

/// <summary>Counts operations in execution, so that background work can leave processors to them.</summary>
/// <remarks>An open subscription counts only while it starts.</remarks>
public sealed class OperationActivity
{
    private int _running;
    private long _started;

    /// <summary>Operations in execution now; 0 or more.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Operations started since the start of the process; it never falls.</summary>
    public long Started => Volatile.Read(ref _started);

    /// <summary>Records the start of an operation; <see cref="End"/> has to follow.</summary>
    public void Begin()
    {
        Interlocked.Increment(ref _started);
        Interlocked.Increment(ref _running);
    }

    /// <summary>Records the end of an operation.</summary>
    public void End() => Interlocked.Decrement(ref _running);
}
