using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Marks critical activities.</summary>
internal static class Criticality
{
    public static bool[] Of(SchedulePass pass)
    {
        var critical = pass.Model.Settings.CriticalityRule == CriticalityRule.LongestPath ? LongestPath.Of(pass) : ByFloat(pass);
        RollUp(pass.Model.Activities, critical);
        return critical;
    }

    private static bool[] ByFloat(SchedulePass pass)
    {
        var critical = new bool[pass.Count];
        for (var activity = 0; activity < critical.Length; activity++)
        {
            critical[activity] = !pass.IsSummary(activity, out _)
                && !pass.IsCompleted(activity)
                && pass.TotalFloat(activity) <= pass.Model.Settings.CriticalFloat;
        }

        return critical;
    }

    private static void RollUp(IReadOnlyList<Activity> activities, bool[] critical)
    {
        for (var activity = 0; activity < critical.Length; activity++)
        {
            for (var parent = activities[activity].Parent; critical[activity] && parent is { } at && !critical[at]; parent = activities[at].Parent)
            {
                critical[at] = true;
            }
        }
    }
}
