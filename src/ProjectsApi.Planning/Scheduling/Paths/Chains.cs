namespace ProjectsApi.Planning.Scheduling.Paths;

/// <summary>Steps back along driving links.</summary>
internal static class Chains
{
    /// <summary>Latest finish of a task or milestone, wall minute; a manual summary may finish later.</summary>
    public static int LastFinish(SchedulePass pass) =>
        Enumerable.Range(0, pass.Count)
            .Where(activity => !pass.IsSummary(activity, out _)).Select(pass.Finish).DefaultIfEmpty(pass.ProjectStart).Max();

    /// <summary>Tasks that give a link its predecessor's date: the predecessor, or the driving tasks below a summary.</summary>
    public static IEnumerable<int> DrivingTasks(SchedulePass pass, int link)
    {
        var (predecessor, kind) = (pass.Model.Links[link].Predecessor, pass.Model.Links[link].Kind);
        if (!pass.IsSummary(predecessor, out _))
        {
            return [predecessor];
        }

        var fromStart = kind is ScheduleLinkKind.SS or ScheduleLinkKind.SF;
        return DrivingDescendants(pass, predecessor, fromStart);
    }

    /// <summary>Tasks below a summary that give it its start, or its finish.</summary>
    public static IEnumerable<int> DrivingDescendants(SchedulePass pass, int summary, bool start)
    {
        var wall = start ? pass.Start(summary) : pass.Finish(summary);
        for (var activity = 0; activity < pass.Count; activity++)
        {
            if (!pass.IsSummary(activity, out _)
                && (start ? pass.Start(activity) : pass.Finish(activity)) == wall
                && IsBelow(pass.Model.Activities, activity, summary))
            {
                yield return activity;
            }
        }
    }

    private static bool IsBelow(IReadOnlyList<Activity> activities, int activity, int summary)
    {
        for (var parent = activities[activity].Parent; parent is { } at; parent = activities[at].Parent)
        {
            if (at == summary)
            {
                return true;
            }
        }

        return false;
    }
}
