using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Baselines;

/// <summary>Variances of a schedule against a baseline, node by node and as a whole.</summary>
/// <remarks>
/// Sign, in all comparisons: positive = later, longer or further on than the baseline. Working days of all nodes are
/// counted on one calendar, so that they can be compared with one another.
/// </remarks>
public sealed class BaselineComparison
{
    private BaselineComparison(IReadOnlyList<NodeVariance> nodes, DateVariance? start, DateVariance? finish) =>
        (Nodes, Start, Finish) = (nodes, start, finish);

    /// <summary>Every node of both: those of the later schedule in its order, then the removed ones in baseline order.</summary>
    public IReadOnlyList<NodeVariance> Nodes { get; }

    /// <summary>Start variance of the schedule; null unless both have a start.</summary>
    public DateVariance? Start { get; }

    /// <summary>Finish variance of the schedule: the slip of the project; null unless both have a finish.</summary>
    public DateVariance? Finish { get; }

    /// <summary>Nodes that only the later schedule has.</summary>
    public IEnumerable<NodeVariance> Added => Nodes.Where(node => node.Change == NodeChange.Added);

    /// <summary>Nodes that only the baseline has.</summary>
    public IEnumerable<NodeVariance> Removed => Nodes.Where(node => node.Change == NodeChange.Removed);

    /// <summary>Nodes in both under another name.</summary>
    public IEnumerable<NodeVariance> Renamed => Nodes.Where(node => node.IsRenamed);

    /// <summary>Compares a schedule with a baseline.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="current">A later baseline, or the current schedule.</param>
    /// <param name="calendar">Calendar of the working days, usually the project's.</param>
    /// <returns>The comparison. With the arguments exchanged every variance has the opposite sign.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the years 1984 to 2149.</exception>
    public static BaselineComparison Of(Baseline baseline, Baseline current, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(calendar);
        var nodes = new List<NodeVariance>(current.Entries.Count);
        foreach (var after in current.Entries)
        {
            nodes.Add(baseline.TryGet(after.Node, out var before) ? Kept(before, after, calendar) : Single(NodeChange.Added, after));
        }

        nodes.AddRange(
            baseline.Entries.Where(entry => !current.TryGet(entry.Node, out _)).Select(before => Single(NodeChange.Removed, before)));
        return new(
            nodes,
            DateVariance.OfStart(baseline.Start, current.Start, calendar),
            DateVariance.OfFinish(baseline.Finish, current.Finish, calendar));
    }

    private static NodeVariance Kept(BaselineEntry before, BaselineEntry after, WorkCalendar calendar) => new(
        after.Node,
        NodeChange.Kept,
        before,
        after,
        DateVariance.OfStart(before.Start, after.Start, calendar),
        DateVariance.OfFinish(before.Finish, after.Finish, calendar),
        after.DurationMinutes - before.DurationMinutes,
        after.Progress - before.Progress);

    private static NodeVariance Single(NodeChange change, BaselineEntry only) => new(
        only.Node,
        change,
        change == NodeChange.Removed ? only : null,
        change == NodeChange.Added ? only : null,
        null,
        null,
        null,
        null);
}
