using ProjectsApi.Planning.Scheduling.Findings;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>
/// Dates and floats of one pass by index of the activity. Dates are minutes of the wall clock: starts are shown where work begins,
/// finishes where it ended; facts and dates held by a planner are shown as they were entered.
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

    /// <summary>Minute at which the last activity finishes early, or finished; the start when there is none.</summary>
    public int ProjectFinish => Dates.ProjectFinish > 0 ? Dates.ProjectFinish : ProjectStart;

    /// <summary>
    /// Minute from which activities without a date of their own are laid: the given start or, behind it, the data date; of a project laid
    /// from its finish the earliest late start.
    /// </summary>
    public int ProjectStart => Dates.ProjectStart;

    /// <summary>Contradictions of the schedule with itself; worked out when first asked for.</summary>
    public IReadOnlyList<ScheduleFinding> Findings => findings ??= PassFindings.Of(this);

    internal PassState Dates { get; }

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
    public int LateStart(int activity) => IsSummary(activity, out var rank) ? Summaries.LateStart(activity) : LateWallDates.Start(Network, Dates, rank);

    /// <summary>Latest finish that does not delay the project's finish or break a later date; the actual finish once completed.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock; before the early finish when the float is negative.</returns>
    public int LateFinish(int activity) => IsSummary(activity, out var rank) ? Summaries.LateFinish(activity) : LateWallDates.Finish(Network, Dates, rank);

    /// <summary>Start as laid: the early one, but the late one of what is to be as late as possible.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock.</returns>
    public int Start(int activity) => IsSummary(activity, out var rank) ? Summaries.EarlyStart(activity) : LinkDates.StartWallDate(Network, Dates, rank);

    /// <summary>Finish as laid: the early one, but the late one of what is to be as late as possible.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Minute of the wall clock.</returns>
    public int Finish(int activity) => IsSummary(activity, out var rank) ? Summaries.EarlyFinish(activity) : LinkDates.FinishWallDate(Network, Dates, rank);

    /// <summary>How far it may slip without delaying the project's finish or breaking a later date: the smaller of start and finish float.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>
    /// Working minutes on its calendar; below zero when it is already too late. Finish float once started, 0 once completed, and 0 for what
    /// is to be as late as possible.
    /// </returns>
    public int TotalFloat(int activity) => Floats.Total(this, activity);

    /// <summary>Late start minus early start.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Working minutes on its calendar; 0 once started and for what is to be as late as possible.</returns>
    public int StartFloat(int activity) => Floats.OfStart(this, activity);

    /// <summary>Late finish minus early finish.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Working minutes on its calendar; 0 once completed and for what is to be as late as possible.</returns>
    public int FinishFloat(int activity) => Floats.OfFinish(this, activity);

    /// <summary>How far it may slip without moving an unfinished successor; without one, its total float. Never below zero, and above the total float only where an imposed date cuts that.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Working minutes on its calendar; 0 once completed.</returns>
    /// <remarks>Lags of the links are taken off; of a summary it is the total float, as in Microsoft Project.</remarks>
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

    /// <summary>Whether a delay of it delays the project, by the rule of the settings. Completed activities are not critical; a summary is when anything below it is.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>True when critical.</returns>
    public bool IsCritical(int activity) => (critical ??= Criticality.Of(this))[activity];

    /// <summary>Whether it has an actual finish; of a summary, whether everything below it has.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>True when completed.</returns>
    public bool IsCompleted(int activity) => IsSummary(activity, out var rank) ? Summaries.IsCompleted(activity) : Network.Is(rank, Traits.Completed);

    /// <summary>Links that set its early dates, those into summaries above it included: none of them could be met any earlier.</summary>
    /// <param name="activity">Index.</param>
    /// <returns>Indexes of links as given; empty when its early dates come from the project's start, a constraint or a fact, and for summaries.</returns>
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
