namespace ProjectsApi.Planning.Scheduling.Paths;

/// <summary>Chains of driving links.</summary>
public static class CriticalPath
{
    /// <summary>Driving chain of an activity's early dates, up to the activity itself.</summary>
    /// <param name="pass">Pass of the schedule.</param>
    /// <param name="activity">Index; of a summary, its task that finishes last.</param>
    /// <returns>
    /// Indexes of tasks and milestones, each once, the earliest first. Of several driving links the predecessor with the least float
    /// counts, then the lowest index. A chain starts at the project's start, a constraint or an actual date.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such activity.</exception>
    public static IReadOnlyList<int> To(SchedulePass pass, int activity)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)pass.Count, nameof(activity));
        var chain = new List<int>();
        int? next = pass.IsSummary(activity, out _) ? Tightest(pass, Chains.DrivingDescendants(pass, activity, start: false)) : activity;
        while (next is { } at)
        {
            chain.Add(at);
            next = Tightest(pass, pass.Drivers(at).SelectMany(link => Chains.DrivingTasks(pass, link)));
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Driving chain of the activity that finishes last.</summary>
    /// <param name="pass">Pass of the schedule.</param>
    /// <returns>
    /// Indexes of tasks and milestones, the earliest first; empty when there are none. Of several last finishes the one with the least
    /// float counts.
    /// </returns>
    public static IReadOnlyList<int> ToFinish(SchedulePass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var finish = Chains.LastFinish(pass);
        var last = Enumerable.Range(0, pass.Count)
            .Where(activity => !pass.IsSummary(activity, out _) && pass.Finish(activity) == finish).ToList();
        // A predecessor with the same finish is not the end of the chain, such as the work before a milestone.
        var leading = last.SelectMany(pass.Drivers).SelectMany(link => Chains.DrivingTasks(pass, link)).ToHashSet();
        return Tightest(pass, last.Where(activity => !leading.Contains(activity))) is { } end ? To(pass, end) : [];
    }

    /// <summary>Chains ranked by float: the critical ones first, then the near-critical ones.</summary>
    /// <param name="pass">Pass of the schedule.</param>
    /// <param name="count">Most chains to return, ≥ 1.</param>
    /// <returns>
    /// Paths in ascending order of float. Each ends at an earlier path or at an activity without an unfinished successor. No activity is on
    /// two of them.
    /// </returns>
    /// <remarks>
    /// Every unfinished task is on one path. A path grows from the remaining task with the least float. It follows links both ways to free
    /// neighbours with the least float. So a path of float f may slip by f before it delays the path that it joins.
    /// </remarks>
    public static IReadOnlyList<FloatPath> Ranked(SchedulePass pass, int count)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return new PathRanking(pass).Take(count);
    }

    private static int? Tightest(SchedulePass pass, IEnumerable<int> activities)
    {
        int? tightest = null;
        foreach (var activity in activities)
        {
            var nearer = tightest is not { } best
                || pass.TotalFloat(activity) < pass.TotalFloat(best)
                || (pass.TotalFloat(activity) == pass.TotalFloat(best) && activity < best);
            tightest = nearer ? activity : tightest;
        }

        return tightest;
    }
}
