namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Forward pass over vertices with actual dates, manual dates, constraints or summaries.</summary>
/// <remarks>A struct, so that thousands of passes allocate nothing.</remarks>
internal struct GeneralForwardPass
{
    private readonly CompiledNetwork network;
    private readonly PassDates dates;
    private readonly bool late;

    public GeneralForwardPass(CompiledNetwork network, PassDates dates, bool late)
    {
        this.network = network;
        this.dates = dates;
        this.late = late;
        SummaryForward.Reset(network, dates);
    }

    /// <summary>Latest fixed finish met so far, wall minute.</summary>
    public int LatestFixedFinish { get; private set; }

    public void Visit(int rank)
    {
        if (network.Is(rank, Traits.Summary))
        {
            SummaryForward.Visit(network, dates, rank);
            LatestFixedFinish = Math.Max(LatestFixedFinish, network.Is(rank, Traits.Rollup) ? network.FixedFinish[rank] : 0);
            return;
        }

        if (network.Is(rank, Traits.Completed))
        {
            SetDates(rank, TickOf(rank, network.FixedStart[rank]), TickOf(rank, network.FixedFinish[rank]));
        }
        else if (network.Is(rank, Traits.Started))
        {
            ScheduleStarted(rank);
        }
        else if (network.Is(rank, Traits.Manual) && network.FixedStart[rank] >= 0)
        {
            var start = TickOf(rank, network.FixedStart[rank]);
            SetDates(rank, start, network.FixedFinish[rank] >= 0 ? TickOf(rank, network.FixedFinish[rank]) : FinishFrom(rank, start));
        }
        else
        {
            ScheduleUnstarted(rank);
        }

        SummaryForward.RollUp(network, dates, rank);
    }

    private void ScheduleUnstarted(int rank)
    {
        var bound = Bounds.OnStart(network, dates, rank);
        var start = ConstrainedStart.Of(network, dates, rank, bound);
        if (network.Is(rank, Traits.MultipleCalendars))
        {
            start = AssignmentDates.Begin(network, rank, start);
        }

        if (dates.Exact.Length > 0)
        {
            var byLinks = start == bound && start > dates.Floors[network.Calendar[rank]];
            dates.Exact[rank] = byLinks && dates.Span[rank] == 0 ? Bounds.ExactStart(network, dates, rank, start) : -1;
        }

        var finish = FinishFrom(rank, start);
        if (network.Is(rank, Traits.RequiredFinish | Traits.UnderGate))
        {
            finish = Bounds.RequiredFinish(network, dates, rank, finish);
        }

        if (!network.Is(rank, Traits.AsLateAsPossible))
        {
            SetDates(rank, start, finish);
            return;
        }

        dates.EarlyStart[rank] = start;
        dates.EarlyFinish[rank] = finish;
        if (late)
        {
            var zeroDuration = dates.Span[rank] == 0;
            if (zeroDuration && dates.Exact.Length > 0)
            {
                dates.Exact[rank] = LateElapsedDates.OfZeroDuration(network, dates, rank);
            }

            SetDates(rank, dates.LateStart[rank] | (zeroDuration ? 0 : 1), dates.LateFinish[rank]);
        }
        else
        {
            SetDates(rank, start, dates.EarlyFinish[rank]);
        }
    }

    private void ScheduleStarted(int rank)
    {
        var start = TickOf(rank, network.FixedStart[rank]);
        var finish = FinishFrom(rank, start);
        if (network.Settings.DataDate is { } dataDate)
        {
            var resume = Bounds.Resume(network, dates, rank, Math.Max(start, TickOf(rank, dataDate)));
            finish = WorkSpan.Finish(network, rank, resume, dates.Remaining[rank]);
        }
        else if (network.Resume[rank] >= 0)
        {
            finish = WorkSpan.Finish(network, rank, StartedWork.Resume(network, dates, rank, start), dates.Remaining[rank]);
        }

        if (network.Constraint[rank] == ScheduleConstraintKind.FinishNoEarlierThan)
        {
            finish = Math.Max(finish, TickOf(rank, network.ConstraintAt[rank]) & ~1);
        }

        SetDates(rank, start, Math.Min(finish, WorkingTimelines.Limit));
    }

    private int FinishFrom(int rank, int start) =>
        dates.Span[rank] == 0 ? start : Math.Min(WorkSpan.Finish(network, rank, start, dates.Span[rank]), WorkingTimelines.Limit);

    private int TickOf(int rank, int wall) => network.Timelines.TickOf(network.Calendar[rank], wall);

    private void SetDates(int rank, int start, int finish)
    {
        dates.Start[rank] = start;
        dates.Finish[rank] = finish;
        if (network.FixedFinish[rank] >= 0 || (dates.Exact.Length > 0 && dates.Exact[rank] >= 0))
        {
            LatestFixedFinish = Math.Max(LatestFixedFinish, LinkDates.FinishWallDate(network, dates, rank));
            return;
        }

        var calendar = network.Calendar[rank];
        dates.Last[calendar] = Math.Max(dates.Last[calendar], finish);
    }
}
