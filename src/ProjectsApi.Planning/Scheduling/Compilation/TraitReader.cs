using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Reads the traits of each activity.</summary>
internal sealed class TraitReader(IReadOnlyList<Activity> activities, Hierarchy hierarchy)
{
    /// <summary>Traits by activity, without those of gates and roll-ups.</summary>
    public Traits[] Of(IReadOnlyList<ActivityLink> links)
    {
        var underGate = hierarchy.Below(NeedingGate(links));
        var underRollup = hierarchy.Below(NeedingRollup(links));
        var inProgress = InProgress();
        var traits = new Traits[activities.Count];
        for (var index = 0; index < traits.Length; index++)
        {
            traits[index] = (hierarchy.IsSummary(index) ? OfSummary(activities[index]) : OfTask(activities[index]))
                | (underGate[index] ? Traits.UnderGate : Traits.None)
                | (underRollup[index] ? Traits.UnderRollup : Traits.None)
                | (inProgress[index] ? Traits.InProgress : Traits.None);
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
            { Constraint: ScheduleConstraintKind.AsLateAsPossible } => Traits.AsLateAsPossible,
            _ => Traits.None,
        };
        return traits
            | (task.Span == 0 ? Traits.ZeroDuration : Traits.None)
            | (task.Kind == ActivityKind.Milestone ? Traits.Milestone : Traits.None)
            | (task.ConstraintAt is not null
                && task.Constraint > ScheduleConstraintKind.AsLateAsPossible ? Traits.Constrained : Traits.None)
            | (task.Deadline is not null ? Traits.Deadlined : Traits.None);
    }

    // Summaries with a started activity below them.
    private bool[] InProgress()
    {
        var inProgress = new bool[activities.Count];
        for (var index = 0; index < inProgress.Length; index++)
        {
            var climber = !hierarchy.IsSummary(index) && activities[index].ActualStart is not null ? hierarchy.ParentOf(index) : null;
            for (; climber is { } summary && !inProgress[summary]; climber = hierarchy.ParentOf(summary))
            {
                inProgress[summary] = true;
            }
        }

        return inProgress;
    }

    private bool[] NeedingGate(IReadOnlyList<ActivityLink> links)
    {
        var needsGate = new bool[activities.Count];
        for (var index = 0; index < needsGate.Length; index++)
        {
            var summary = activities[index];
            needsGate[index] = hierarchy.IsSummary(index)
                && (summary.Constraint is ScheduleConstraintKind.StartNoEarlierThan or ScheduleConstraintKind.MustStartOn
                || summary is { IsManual: true, ManualStart: not null });
        }

        foreach (var link in links)
        {
            needsGate[link.Successor] |= hierarchy.IsSummary(link.Successor);
        }

        return needsGate;
    }

    private bool[] NeedingRollup(IReadOnlyList<ActivityLink> links)
    {
        var needsRollup = new bool[activities.Count];
        for (var index = 0; index < needsRollup.Length; index++)
        {
            var summary = activities[index];
            needsRollup[index] = hierarchy.IsSummary(index)
                && (summary.Deadline is not null
                || (summary.ConstraintAt is not null && summary.Constraint > ScheduleConstraintKind.AsLateAsPossible));
        }

        foreach (var link in links)
        {
            needsRollup[link.Predecessor] |= hierarchy.IsSummary(link.Predecessor);
        }

        return needsRollup;
    }
}
