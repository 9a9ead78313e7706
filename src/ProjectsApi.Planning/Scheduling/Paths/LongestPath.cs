namespace ProjectsApi.Planning.Scheduling.Paths;

/// <summary>Longest path: every activity on a driving chain to the last finish.</summary>
/// <remarks>Source: Oracle Primavera P6, schedule options, "define critical activities as: longest path".</remarks>
internal static class LongestPath
{
    /// <summary>By activity, whether it is on such a chain; completed activities and summaries are not.</summary>
    public static bool[] Of(SchedulePass pass)
    {
        var reached = new bool[pass.Count];
        var finish = Chains.LastFinish(pass);
        var waiting = new Stack<int>();
        for (var activity = 0; activity < reached.Length; activity++)
        {
            if (!pass.IsSummary(activity, out _) && pass.EarlyFinish(activity) == finish)
            {
                waiting.Push(activity);
            }
        }

        while (waiting.TryPop(out var activity))
        {
            if (reached[activity] || pass.IsCompleted(activity))
            {
                continue;
            }

            reached[activity] = true;
            foreach (var link in pass.Drivers(activity))
            {
                foreach (var predecessor in Chains.DrivingTasks(pass, link))
                {
                    waiting.Push(predecessor);
                }
            }
        }

        return reached;
    }
}
