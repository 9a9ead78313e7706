namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Parents and children of the outline. A summary without children is scheduled as a task.</summary>
internal sealed class Hierarchy
{
    private readonly IReadOnlyList<Activity> activities;
    private readonly bool[] parents;

    public Hierarchy(IReadOnlyList<Activity> activities)
    {
        this.activities = activities;
        parents = new bool[activities.Count];
        foreach (var activity in activities)
        {
            if (activity.Parent is { } parent)
            {
                parents[parent] = true;
            }
        }
    }

    public int Count => activities.Count;

    public int Summaries => parents.Count(isParent => isParent);

    public bool IsSummary(int activity) => parents[activity];

    public int? ParentOf(int activity) => activities[activity].Parent;

    /// <summary>Finds the activities whose parents are no summaries, do not exist or form a cycle.</summary>
    public static IEnumerable<int> Misplaced(IReadOnlyList<Activity> activities)
    {
        var sound = new bool[activities.Count];
        for (var activity = 0; activity < activities.Count; activity++)
        {
            if (!IsSound(activities, activity, sound))
            {
                yield return activity;
            }
        }
    }

    /// <summary>Marks everything below the marked summaries.</summary>
    /// <param name="marked">By activity: in, the summaries; out, everything below any of them.</param>
    /// <returns>By activity, whether a summary above it is marked.</returns>
    public bool[] Below(bool[] marked)
    {
        var known = new sbyte[Count];
        var below = new bool[Count];
        var trail = new Stack<int>();
        for (var activity = 0; activity < Count; activity++)
        {
            for (int? climber = activity; climber is { } at && known[at] == 0; climber = ParentOf(at))
            {
                trail.Push(at);
                known[at] = 1;
            }

            while (trail.TryPop(out var at))
            {
                below[at] = ParentOf(at) is { } parent && (marked[parent] || below[parent]);
            }
        }

        return below;
    }

    private static bool IsSound(IReadOnlyList<Activity> activities, int activity, bool[] sound)
    {
        var trail = new List<int>();
        var seen = new HashSet<int>();
        for (int? climber = activity; climber is { } at && !sound[at]; climber = activities[at].Parent)
        {
            var parent = activities[at].Parent;
            if (!seen.Add(at)
                || (parent is { } above && ((uint)above >= activities.Count || activities[above].Kind != ActivityKind.Summary)))
            {
                return false;
            }

            trail.Add(at);
        }

        trail.ForEach(at => sound[at] = true);
        return true;
    }
}
