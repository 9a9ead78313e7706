namespace ProjectsApi.Contract.Requests;

/// <summary>Time that one operation may take. A field whose work is of another kind than a query may ask for more.</summary>
/// <param name="deadline">Ends the operation when the time is up.</param>
/// <param name="limit">Time that the operation has from now on, more than zero.</param>
/// <param name="clock">Clock that the deadline goes by.</param>
public sealed class OperationTime(CancellationTokenSource deadline, TimeSpan limit, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly long _began = clock.GetTimestamp();

    /// <summary>Time that the operation has, from its beginning on.</summary>
    public TimeSpan Limit { get; private set; } = limit;

    /// <summary>Gives the whole operation at least this time, from its beginning on; asked twice it is not given twice.</summary>
    /// <param name="longer">The time; one that is shorter than what the operation has changes nothing, nor does one after the end.</param>
    public void AtLeast(TimeSpan longer)
    {
        lock (_gate)
        {
            var left = longer - clock.GetElapsedTime(_began);
            if (longer <= Limit || left <= TimeSpan.Zero)
            {
                return;
            }

            Limit = longer;
            deadline.CancelAfter(left);
        }
    }
}
