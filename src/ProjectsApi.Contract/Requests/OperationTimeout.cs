namespace ProjectsApi.Contract.Requests;

/// <summary>Time limit of one operation, which a field with longer work may extend.</summary>
/// <param name="deadline">Ends the operation at the limit.</param>
/// <param name="limit">Limit from now on, more than zero.</param>
/// <param name="clock">Clock of the deadline.</param>
public sealed class OperationTimeout(CancellationTokenSource deadline, TimeSpan limit, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly long _started = clock.GetTimestamp();

    /// <summary>Limit since the start of the operation.</summary>
    public TimeSpan Limit { get; private set; } = limit;

    /// <summary>Extends the limit of the operation; repeated calls do not add up.</summary>
    /// <param name="longer">Limit since the start. One below the current limit, or after the end, changes nothing.</param>
    public void ExtendTo(TimeSpan longer)
    {
        lock (_gate)
        {
            var left = longer - clock.GetElapsedTime(_started);
            if (longer <= Limit || left <= TimeSpan.Zero)
            {
                return;
            }

            Limit = longer;
            deadline.CancelAfter(left);
        }
    }
}
