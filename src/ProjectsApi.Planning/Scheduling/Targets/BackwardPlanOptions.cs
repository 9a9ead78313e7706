namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>How far proposals to recover a shortfall may go.</summary>
/// <remarks>The shares are the planner's judgement, not a rule of any standard: what a crew can do faster only they know.</remarks>
public sealed record BackwardPlanOptions
{
    /// <summary>Largest share of what is left of an activity that may be cut, 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, or 1 and more.</exception>
    public decimal CrashShare
    {
        get;
        init => field = InBounds(value);
    } = 0.5m;

    /// <summary>Share of a predecessor's duration after which an overlapped successor starts, 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, or 1 and more.</exception>
    public decimal OverlapAfter
    {
        get;
        init => field = InBounds(value);
    } = 0.5m;

    /// <summary>Most proposals to work out of each kind, the longest activities of the chain first; ≥ 0, and 0 works out none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int ProposalsPerKind
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    private static decimal InBounds(decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1m);
        return share;
    }
}
