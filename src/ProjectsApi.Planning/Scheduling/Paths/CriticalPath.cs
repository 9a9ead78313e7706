namespace ProjectsApi.Planning.Scheduling.Paths;

/// <summary>Chains of driving links.</summary>
public static class CriticalPath
{
    /// <summary>What drives an activity's early dates, from the first that nothing drives to the activity itself.</summary>
    /// <param name="pass">Pass of the schedule.</param>
    /// <param name="activity">Index; of a summary, what finishes it last.</param>
    /// <returns>
    /// Indexes of tasks and milestones, each once, the earliest first. Where several links drive, the predecessor with the least float is
    /// followed and of equals the first by index; a chain begins where the project's start, a constraint or a fact sets the dates.
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

    /// <summary>The chain to what finishes last.</summary>
    /// <param name="pass">Pass of the schedule.</param>
    /// <returns>Indexes of tasks and milestones, the earliest first; empty when there are none. Of several that finish last, the one with the least float.</returns>
    public static IReadOnlyList<int> ToFinish(SchedulePass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var finish = Chains.LastFinish(pass);
        var last = Enumerable.Range(0, pass.Count).Where(activity => !pass.IsSummary(activity, out _) && pass.Finish(activity) == finish).ToList();
        // What drives another that finishes at the same minute, as the work before a milestone does, is not the end of the chain.
        var leading = last.SelectMany(pass.Drivers).SelectMany(link => Chains.DrivingTasks(pass, link)).ToHashSet();
        return Tightest(pass, last.Where(activity => !leading.Contains(activity))) is { } end ? To(pass, end) : [];
    }

    /// <summary>Chains ranked by float: the critical ones first, then those that would be next.</summary>
    /// <param name="pass">Pass of the schedule.</param>
    /// <param name="count">Most chains to give, ≥ 1.</param>
    /// <returns>
    /// Paths in ascending order of float. Each ends where it leaves a path told before it, or at an activity that nothing unfinished
    /// follows, and no activity is in two of them.
    /// </returns>
    /// <remarks>
    /// Every unfinished task belongs to one path: starting from the one with the least float that is in none yet, the path is followed both
    /// ways over links to neighbours that are free and have the least float. So a path of float f is slack by f against what it joins.
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
