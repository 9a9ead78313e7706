using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Marks critical activities.</summary>
internal static class Criticality
{
    public static bool[] Of(SchedulePass pass)
    {
        var critical = new bool[pass.Count];
        Mark(pass, critical);
        return critical;
    }

    /// <summary>Marks critical activities in an array that the caller reuses.</summary>
    public static void Mark(SchedulePass pass, bool[] critical)
    {
        if (pass.Model.Settings.CriticalityRule == ScheduleCriticality.LongestPath)
        {
            LongestPath.Of(pass).CopyTo(critical, 0);
        }
        else
        {
            ByFloat(pass, critical);
        }

        RollUp(pass.Model.Activities, critical);
    }

    private static void ByFloat(SchedulePass pass, bool[] critical)
    {
        for (var activity = 0; activity < critical.Length; activity++)
        {
            critical[activity] = !pass.IsSummary(activity, out _)
                && !pass.IsCompleted(activity)
                && pass.TotalFloat(activity) <= pass.Model.Settings.CriticalFloat;
        }
    }

    private static void RollUp(IReadOnlyList<Activity> activities, bool[] critical)
    {
        for (var activity = 0; activity < critical.Length; activity++)
        {
            for (var parent = activities[activity].Parent; critical[activity]
                && parent is { } at && !critical[at]; parent = activities[at].Parent)
            {
                critical[at] = true;
            }
        }
    }
}
