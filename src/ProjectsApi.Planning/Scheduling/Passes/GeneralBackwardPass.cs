namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Backward pass over vertices with actual dates, constraints, deadlines or summaries.</summary>
/// <remarks>
/// A struct, so that thousands of passes allocate nothing. Source for must-dates: T. Boyle, Mandatory Constraints in Microsoft Project and
/// Primavera P6 (2016).
/// </remarks>
internal readonly struct GeneralBackwardPass(CompiledNetwork network, PassDates dates, bool logicOnly)
{
    public void Visit(int rank)
    {
        if (network.Is(rank, Traits.Summary))
        {
            SummaryBackward.Visit(network, dates, rank, logicOnly);
            return;
        }

        if (network.Is(rank, Traits.Completed))
        {
            // Completed work keeps its dates and constrains no predecessor.
            dates.LateStart[rank] = dates.Start[rank] & ~1;
            dates.LateFinish[rank] = dates.Finish[rank] & ~1;
            return;
        }

        var finish = Capped(rank, dates.LateFinish[rank]);
        dates.LateFinish[rank] = finish;
        if (finish == PassDates.Unbounded)
        {
            return;
        }

        if (network.Is(rank, Traits.Manual) && !network.Is(rank, Traits.MultipleCalendars))
        {
            LateDates.SetManualFromFinish(dates.LateStart, dates.LateFinish, rank, dates.Remaining[rank]);
        }
        else
        {
            LateDates.SetFromFinish(network, dates, rank);
        }

        Push(rank);
    }

    private int Capped(int rank, int finish)
    {
        var calendar = network.Calendar[rank];
        if (network.Is(rank, Traits.UnderRollup))
        {
            var above = dates.LateFinish[network.ParentRollup[rank]];
            finish = above == PassDates.Unbounded ? finish : Math.Min(finish, network.Timelines.CapAt(calendar, above));
            if (dates.LateExact.Length > 0)
            {
                dates.LateExact[rank] = Math.Min(dates.LateExact[rank], above);
            }

            // A cap cannot move an actual start, and the remaining work does not depend on it.
            if (dates.StartCap.Length > 0 && dates.StartCap[rank] != PassDates.Unbounded && !network.Is(rank, Traits.Started))
            {
                var startCap = network.Timelines.TickOf(calendar, dates.StartCap[rank]);
                finish = Math.Min(finish, WorkSpan.FinishCap(network, rank, startCap, dates.Remaining[rank]));
            }
        }

        if (logicOnly)
        {
            return finish;
        }

        finish = network.Is(rank, Traits.Constrained) ? Constrained(rank, finish) : finish;
        return network.Deadline[rank] < 0 ? finish : Math.Min(finish, network.Timelines.CapAt(calendar, network.Deadline[rank]));
    }

    private int Constrained(int rank, int finish)
    {
        var at = network.Timelines.CapAt(network.Calendar[rank], network.ConstraintAt[rank]);
        var started = network.Is(rank, Traits.Started);
        return network.Constraint[rank] switch
        {
            // An honoured must-date is the early and the late date at once. No float passes through it.
            ScheduleConstraintKind.MustStartOn when !started && network.Settings.HonorConstraints =>
                WorkSpan.FinishCap(network, rank, at, dates.Span[rank]),
            ScheduleConstraintKind.MustFinishOn when !started && network.Settings.HonorConstraints => at,
            ScheduleConstraintKind.MustStartOn or ScheduleConstraintKind.StartNoLaterThan when !started =>
                Math.Min(finish, WorkSpan.FinishCap(network, rank, at, dates.Span[rank])),
            ScheduleConstraintKind.MustFinishOn or ScheduleConstraintKind.FinishNoLaterThan => Math.Min(finish, at),
            _ => finish,
        };
    }

    private void Push(int rank)
    {
        if (network.Is(rank, Traits.Started)
            && network.Settings is { DataDate: not null, ProgressRule: ScheduleProgressRule.ProgressOverride })
        {
            return;
        }

        for (var link = network.FirstLink[rank]; link < network.FirstLink[rank + 1]; link++)
        {
            LateBounds.Push(network, dates, link, rank);
        }

        SummaryBackward.RollUp(network, dates, rank);
    }
}
