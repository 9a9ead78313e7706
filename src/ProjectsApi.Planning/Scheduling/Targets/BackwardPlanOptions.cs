namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Limits of the proposals to recover a shortfall.</summary>
/// <remarks>The shares are the planner's judgement, not a rule of any standard. Only the planner knows how fast a crew can be.</remarks>
public sealed record BackwardPlanOptions
{
    /// <summary>Largest share of an activity's remaining duration that may be cut, 0 to below 1.</summary>
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

    /// <summary>Most proposals of each kind, the longest activities of the chain first; ≥ 0, and 0 gives none.</summary>
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
