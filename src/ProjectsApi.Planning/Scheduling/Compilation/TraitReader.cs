using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Reads what is special about each activity.</summary>
internal sealed class TraitReader(IReadOnlyList<Activity> activities, Hierarchy hierarchy)
{
    /// <summary>Traits by activity; whether a summary's vertex is its gate or its roll-up is not among them.</summary>
    public Traits[] Of(IReadOnlyList<ActivityLink> links)
    {
        var underGate = hierarchy.Below(Bound(links));
        var underRollup = hierarchy.Below(Waited(links));
        var begun = Begun();
        var traits = new Traits[activities.Count];
        for (var index = 0; index < traits.Length; index++)
        {
            traits[index] = (hierarchy.IsSummary(index) ? OfSummary(activities[index]) : OfTask(activities[index]))
                | (underGate[index] ? Traits.UnderGate : Traits.None)
                | (underRollup[index] ? Traits.UnderRollup : Traits.None)
                | (begun[index] ? Traits.Begun : Traits.None);
        }

        return traits;
    }

    private static Traits OfSummary(Activity summary) =>
        summary.IsManual && (summary.ManualStart ?? summary.ManualFinish) is not null ? Traits.Manual : Traits.None;

    private static Traits OfTask(Activity task)
    {
        var traits = task switch
        {
            { ActualFinish: not null } => Traits.Completed,
            { ActualStart: not null } => Traits.Started,
            { IsManual: true, ManualStart: not null } => Traits.Manual,
            { Constraint: ConstraintKind.AsLateAsPossible } => Traits.AsLate,
            _ => Traits.None,
        };
        return traits
            | (task.Span == 0 ? Traits.Instant : Traits.None)
            | (task.Kind == ActivityKind.Milestone ? Traits.Point : Traits.None)
            | (task.ConstraintAt is not null && task.Constraint > ConstraintKind.AsLateAsPossible ? Traits.Constrained : Traits.None)
            | (task.Deadline is not null ? Traits.Deadlined : Traits.None);
    }

    // Summaries below which something has started.
    private bool[] Begun()
    {
        var begun = new bool[activities.Count];
        for (var index = 0; index < begun.Length; index++)
        {
            var climber = !hierarchy.IsSummary(index) && activities[index].ActualStart is not null ? hierarchy.ParentOf(index) : null;
            for (; climber is { } summary && !begun[summary]; climber = hierarchy.ParentOf(summary))
            {
                begun[summary] = true;
            }
        }

        return begun;
    }

    private bool[] Bound(IReadOnlyList<ActivityLink> links)
    {
        var bound = new bool[activities.Count];
        for (var index = 0; index < bound.Length; index++)
        {
            var summary = activities[index];
            bound[index] = hierarchy.IsSummary(index)
                && (summary.Constraint is ConstraintKind.StartNoEarlierThan or ConstraintKind.MustStartOn || summary is { IsManual: true, ManualStart: not null });
        }

        foreach (var link in links)
        {
            bound[link.Successor] |= hierarchy.IsSummary(link.Successor);
        }

        return bound;
    }

    private bool[] Waited(IReadOnlyList<ActivityLink> links)
    {
        var waited = new bool[activities.Count];
        for (var index = 0; index < waited.Length; index++)
        {
            var summary = activities[index];
            waited[index] = hierarchy.IsSummary(index)
                && (summary.Deadline is not null || (summary.ConstraintAt is not null && summary.Constraint > ConstraintKind.AsLateAsPossible));
        }

        foreach (var link in links)
        {
            waited[link.Predecessor] |= hierarchy.IsSummary(link.Predecessor);
        }

        return waited;
    }
}
