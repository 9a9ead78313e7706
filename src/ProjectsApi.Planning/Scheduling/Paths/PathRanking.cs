namespace ProjectsApi.Planning.Scheduling.Paths;

/// <summary>Divides a schedule into paths by float.</summary>
internal sealed class PathRanking
{
    private readonly SchedulePass pass;
    private readonly int[] floats;
    private readonly bool[] taken;
    private readonly ILookup<int, int> before;
    private readonly ILookup<int, int> after;

    public PathRanking(SchedulePass pass)
    {
        this.pass = pass;
        floats = [.. Enumerable.Range(0, pass.Count).Select(pass.TotalFloat)];
        taken = [.. Enumerable.Range(0, pass.Count).Select(activity => pass.IsSummary(activity, out _) || pass.IsCompleted(activity))];
        before = pass.Model.Links.ToLookup(link => link.Successor, link => link.Predecessor);
        after = pass.Model.Links.ToLookup(link => link.Predecessor, link => link.Successor);
    }

    public IReadOnlyList<FloatPath> Take(int count)
    {
        var paths = new List<FloatPath>();
        var byFloat = Enumerable.Range(0, pass.Count)
            .Where(activity => !taken[activity]).OrderBy(activity => floats[activity]).ThenBy(pass.EarlyStart);
        foreach (var seed in byFloat.ToList())
        {
            if (paths.Count == count)
            {
                break;
            }

            if (!taken[seed])
            {
                paths.Add(From(seed));
            }
        }

        return paths;
    }

    private FloatPath From(int seed)
    {
        taken[seed] = true;
        var activities = Follow(seed, before);
        activities.Reverse();
        activities.Add(seed);
        activities.AddRange(Follow(seed, after));
        return new(activities, floats[seed]);
    }

    private List<int> Follow(int seed, ILookup<int, int> neighbours)
    {
        var followed = new List<int>();
        for (var next = Next(seed, neighbours); next is { } at; next = Next(at, neighbours))
        {
            taken[at] = true;
            followed.Add(at);
        }

        return followed;
    }

    private int? Next(int activity, ILookup<int, int> neighbours)
    {
        int? next = null;
        foreach (var neighbour in neighbours[activity])
        {
            if (!taken[neighbour] && (next is not { } best || floats[neighbour] < floats[best]))
            {
                next = neighbour;
            }
        }

        return next;
    }
}
