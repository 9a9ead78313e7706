using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Turns checked activities and links into the arrays of the passes.</summary>
internal sealed class NetworkCompiler
{
    private readonly IReadOnlyList<Activity> activities;
    private readonly Hierarchy hierarchy;
    private readonly Topology topology;
    private readonly TimelineList timelines;
    private readonly int[] rankOfVertex;

    public NetworkCompiler(IReadOnlyList<Activity> activities, Hierarchy hierarchy, Topology topology, TimelineList timelines)
    {
        this.activities = activities;
        this.hierarchy = hierarchy;
        this.topology = topology;
        this.timelines = timelines;
        rankOfVertex = new int[topology.Order.Length];
        for (var rank = 0; rank < topology.Order.Length; rank++)
        {
            rankOfVertex[topology.Order[rank]] = rank;
        }
    }

    public CompiledNetwork Compile(IReadOnlyList<ActivityLink> links, ScheduleSettings settings)
    {
        var traits = new TraitReader(activities, hierarchy).Of(links);
        var perRank = Enumerable.Range(0, topology.Order.Length)
            .Select(rank => activities[topology.ActivityOf(topology.Order[rank])]).ToArray();
        var assignments = new AssignmentCompiler(perRank, timelines);
        Traits[] traitsByRank = [.. topology.Order.Select((vertex, rank) => TraitsOf(vertex, traits) | assignments.TraitsOf(rank))];
        var arrays = new LinkCompiler(activities, hierarchy, timelines, settings).Compile(links, traitsByRank, Rank, Entry);
        RequiredFinishes.Mark(arrays, traitsByRank);
        return new()
        {
            Timelines = timelines.Timelines,
            Settings = settings,
            ActivityOf = Array.ConvertAll(topology.Order, topology.ActivityOf),
            RankOf = [.. Enumerable.Range(0, activities.Count).Select(Rank)],
            EntryOf = [.. Enumerable.Range(0, activities.Count).Select(Entry)],
            Traits = traitsByRank,
            Calendar = Array.ConvertAll(perRank, timelines.TimelineOf),
            OwnCalendar = Array.ConvertAll(perRank, timelines.OwnTimelineOf),
            Assignments = assignments.Arrays(),
            Span = Array.ConvertAll(perRank, assignments.SpanOf),
            Remaining = Array.ConvertAll(perRank, assignments.RemainingOf),
            FirstLink = arrays.FirstLink,
            From = arrays.From,
            To = arrays.To,
            LinkFlags = arrays.LinkFlags,
            Lags = arrays.Lags,
            LagCalendar = arrays.LagCalendar,
            LinkOf = arrays.LinkOf,
            PercentLinks = arrays.PercentLinks,
            ParentGate = Array.ConvertAll(perRank, activity => activity.Parent is { } parent ? Entry(parent) : -1),
            ParentRollup = Array.ConvertAll(perRank, activity => activity.Parent is { } parent ? Rank(parent) : -1),
            FixedStart = FixedDates(traitsByRank, perRank, activity => activity.ActualStart, activity => activity.ManualStart),
            FixedFinish = FixedDates(traitsByRank, perRank, activity => activity.ActualFinish, ManualFinish),
            Resume = Array.ConvertAll(perRank, activity => activity.Resume ?? -1),
            Constraint = Array.ConvertAll(perRank, activity => activity.Constraint),
            ConstraintAt = Array.ConvertAll(perRank, activity => activity.ConstraintAt ?? -1),
            Deadline = Array.ConvertAll(perRank, activity => activity.Deadline ?? -1),
            Rollups = [.. Enumerable.Range(0, traitsByRank.Length).Where(rank => (traitsByRank[rank] & Traits.Rollup) != 0)],
            HasAsLateAsPossible = Array.Exists(traitsByRank, trait => (trait & Traits.AsLateAsPossible) != 0),
        };
    }

    private static int[] FixedDates(Traits[] traits, Activity[] perRank, Func<Activity, int?> actual, Func<Activity, int?> manual) =>
        [.. perRank.Select((activity, rank) => traits[rank] switch
        {
            var trait when (trait & (Traits.Completed | Traits.Started)) != 0 => actual(activity) ?? -1,
            var trait when (trait & Traits.Manual) != 0 => manual(activity) ?? -1,
            _ => -1,
        })];

    // A manual milestone ends at its manual start, in nonworking time of its calendar too.
    private static int? ManualFinish(Activity activity) =>
        activity.ManualFinish ?? (activity is { Kind: not ActivityKind.Summary, Span: 0 } ? activity.ManualStart : null);

    private int Rank(int activity) => rankOfVertex[activity];

    private int Entry(int activity) => rankOfVertex[topology.GateOf(activity)];

    private Traits TraitsOf(int vertex, Traits[] traits)
    {
        var activity = topology.ActivityOf(vertex);
        return !hierarchy.IsSummary(activity) ? traits[activity]
            : vertex == activity ? (traits[activity] & ~Traits.UnderGate) | Traits.Rollup
            : (traits[activity] & ~Traits.UnderRollup) | Traits.Gate;
    }
}
