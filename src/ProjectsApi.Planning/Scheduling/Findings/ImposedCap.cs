using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Findings;

/// <summary>Finds whether an imposed date caps a late finish, and not a successor.</summary>
internal static class ImposedCap
{
    public static bool Caps(SchedulePass pass, int rank)
    {
        var (network, dates) = (pass.Model.Network, pass.Dates);
        var late = dates.LateFinish[rank] >> 1;
        return Is(network.Deadline[rank], late)
            || Is(pass.Model.Settings.Finish ?? -1, late)
            || (network.Is(rank, Traits.Constrained) && IsConstraint(network, dates, rank, late))
            || IsAbove(network, rank, late);

        bool Is(int wall, int position) => wall >= 0 && PositionOf(network, rank, wall) == position;
    }

    private static bool IsConstraint(CompiledNetwork network, PassDates dates, int rank, int late)
    {
        var at = PositionOf(network, rank, network.ConstraintAt[rank]);
        return network.Constraint[rank] switch
        {
            ScheduleConstraintKind.MustFinishOn or ScheduleConstraintKind.FinishNoLaterThan => at == late,
            ScheduleConstraintKind.MustStartOn or ScheduleConstraintKind.StartNoLaterThan =>
                WorkSpan.FinishCap(network, rank, at << 1, dates.Span[rank]) >> 1 == late,
            _ => false,
        };
    }

    private static bool IsAbove(CompiledNetwork network, int rank, int late)
    {
        for (var rollup = network.ParentRollup[rank]; rollup >= 0; rollup = network.ParentRollup[rollup])
        {
            var finishes = network.Constraint[rollup] is ScheduleConstraintKind.FinishNoLaterThan or ScheduleConstraintKind.MustFinishOn;
            if (IsAt(network.Deadline[rollup]) || (finishes && IsAt(network.ConstraintAt[rollup])))
            {
                return true;
            }
        }

        return false;

        bool IsAt(int wall) => wall >= 0 && PositionOf(network, rank, wall) == late;
    }

    private static int PositionOf(CompiledNetwork network, int rank, int wall) => network.Is(rank, Traits.MultipleCalendars)
        ? AssignmentDates.End(network, rank, wall << 1) >> 1
        : network.Timelines.PositionOf(network.Calendar[rank], wall);
}
