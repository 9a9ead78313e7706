using ProjectsApi.Planning.Scheduling.Findings;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>
/// Dates and floats of one pass by index of the activity. Dates are minutes of the wall clock. Starts are shown where work begins, finishes
/// where it ended. Actual and manual dates are shown as entered.
/// </summary>
/// <remarks>Reading is safe from several threads unless the pass is being run again.</remarks>
public sealed class SchedulePass
{
    private int[] freeFloats = [];
    private SummaryDates? summaries;
    private IReadOnlyList<ScheduleFinding>? findings;
    private bool[]? critical;

    internal SchedulePass(ScheduleModel model)
    {
        Model = model;
        Dates = new(model.Network);
    }

    /// <summary>Model that was run.</summary>
    public ScheduleModel Model { get; }

    /// <summary>Number of activities.</summary>
    public int Count => Model.Activities.Count;

    /// <summary>Minute of the last early or actual finish; the start when there is none.</summary>
    public int ProjectFinish => Dates.ProjectFinish > 0 ? Dates.ProjectFinish : ProjectStart;

    /// <summary>
    /// Earliest minute for activities without a date of their own: the given start or the data date, whichever is later. In backward
    /// scheduling it is the earliest late start.
    /// </summary>
    public int ProjectStart => Dates.ProjectStart;

    /// <summary>Contradictions of the schedule with itself; computed on first use.</summary>
    public IReadOnlyList<ScheduleFinding> Findings => findings ??= PassFindings.Of(this);

    internal PassDates Dates { get; }

    internal SummaryDates Summaries => summaries ??= new(Model.Network, Dates);

    private CompiledNetwork Network => Model.Network;

    /// <summary>Earliest start that links, constraint and progress allow; the actual start once started.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock.</returns>
    public int EarlyStart(int activity) => IsScheduledLate(activity, out var rank)
        ? Network.Timelines.WallOf(Network.Calendar[rank], Dates.EarlyStart[rank])
        : Start(activity);

    /// <summary>Earliest finish that links, constraint and progress allow; the actual finish once completed.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock.</returns>
    public int EarlyFinish(int activity) => IsScheduledLate(activity, out var rank)
        ? Network.Timelines.WallOf(Network.Calendar[rank], Dates.EarlyFinish[rank])
        : Finish(activity);

    /// <summary>Latest start that does not delay the project's finish or break a later date; the actual start once started.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock; before the early start when the float is negative.</returns>
    public int LateStart(int activity) =>
        IsSummary(activity, out var rank) ? Summaries.LateStart(activity) : LateElapsedDates.Start(Network, Dates, rank);

    /// <summary>Latest finish that does not delay the project's finish or break a later date; the actual finish once completed.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock; before the early finish when the float is negative.</returns>
    public int LateFinish(int activity) =>
        IsSummary(activity, out var rank) ? Summaries.LateFinish(activity) : LateElapsedDates.Finish(Network, Dates, rank);

    /// <summary>Scheduled start: the early one, or the late one of an as-late-as-possible activity.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock.</returns>
    public int Start(int activity) =>
        IsSummary(activity, out var rank) ? Summaries.EarlyStart(activity) : LinkDates.StartWallDate(Network, Dates, rank);

    /// <summary>Scheduled finish: the early one, or the late one of an as-late-as-possible activity.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock.</returns>
    public int Finish(int activity) =>
        IsSummary(activity, out var rank) ? Summaries.EarlyFinish(activity) : LinkDates.FinishWallDate(Network, Dates, rank);

    /// <summary>
    /// Total float: the slip that delays neither the project's finish nor a later imposed date. It is the smaller of start and finish
    /// float.
    /// </summary>
    /// <param name="activity">Index.</param>
    /// <returns>
    /// Working minutes on its calendar; below zero when it is too late. Finish float once started, 0 once completed. Also 0 for
    /// as-late-as-possible activities.
    /// </returns>
    public int TotalFloat(int activity) => Floats.Total(this, activity);

    /// <summary>Late start minus early start.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Working minutes on its calendar; 0 once started and for as-late-as-possible activities.</returns>
    public int StartFloat(int activity) => Floats.OfStart(this, activity);

    /// <summary>Late finish minus early finish.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Working minutes on its calendar; 0 once completed and for as-late-as-possible activities.</returns>
    public int FinishFloat(int activity) => Floats.OfFinish(this, activity);

    /// <summary>
    /// Free float: the slip that moves no unfinished successor; without a successor the total float. Never below zero. Above the total
    /// float only where an imposed date cuts that.
    /// </summary>
    /// <param name="activity">Index.</param>
    /// <returns>Working minutes on its calendar; 0 once completed.</returns>
    /// <remarks>Lags of the links are subtracted. A summary has its total float, as in Microsoft Project.</remarks>
    /// <exception cref="InvalidOperationException">The pass was run without free floats.</exception>
    public int FreeFloat(int activity)
    {
        if (freeFloats.Length == 0)
        {
            throw new InvalidOperationException("The pass was run without free floats.");
        }

        var rank = Network.RankOf[activity];
        return !Network.Is(rank, Traits.GeneralFloat) ? freeFloats[rank]
            : Network.Is(rank, Traits.Completed | Traits.AsLateAsPossible) ? 0
            : Passes.FreeFloat.Of(Network, Dates, rank, freeFloats[rank], TotalFloat(activity));
    }

    /// <summary>
    /// Whether its delay delays the project, by the rule of the settings. Completed activities are not critical. A summary is critical with
    /// any activity below it.
    /// </summary>
    /// <param name="activity">Index.</param>
    /// <returns>True when critical.</returns>
    public bool IsCritical(int activity) => (critical ??= Criticality.Of(this))[activity];

    /// <summary>Whether it has an actual finish; of a summary, whether everything below it has.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>True when completed.</returns>
    public bool IsCompleted(int activity) =>
        IsSummary(activity, out var rank) ? Summaries.IsCompleted(activity) : Network.Is(rank, Traits.Completed);

    /// <summary>Driving links: they set its early dates, those into summaries above it included.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>
    /// Indexes of links as given. Empty for summaries, and when the project's start, a constraint or an actual date sets its early dates.
    /// </returns>
    public IReadOnlyList<int> Drivers(int activity) => IsSummary(activity, out var rank) ? [] : Driving.Links(Network, Dates, rank);

    internal bool IsSummary(int activity, out int rank)
    {
        rank = Network.RankOf[activity];
        return Network.Is(rank, Traits.Rollup);
    }

    internal int[] MakeFreeFloats() => freeFloats.Length > 0 ? freeFloats : freeFloats = new int[Network.Count];

    internal void ClearResults()
    {
        summaries = null;
        findings = null;
        critical = null;
    }

    private bool IsScheduledLate(int activity, out int rank)
    {
        rank = Network.RankOf[activity];
        return Network.Is(rank, Traits.AsLateAsPossible);
    }
}
