using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Groups links by their successor vertex, and finds those that need one timeline only.</summary>
internal sealed class LinkCompiler(
    IReadOnlyList<Activity> activities, Hierarchy hierarchy, TimelineList timelines, ScheduleSettings settings)
{
    public LinkArrays Compile(IReadOnlyList<ActivityLink> links, Traits[] traits, Func<int, int> rankOf, Func<int, int> entryOf)
    {
        var first = new int[traits.Length + 1];
        for (var index = 0; index < links.Count; index++)
        {
            first[entryOf(links[index].Successor) + 1]++;
        }

        for (var rank = 0; rank < traits.Length; rank++)
        {
            first[rank + 1] += first[rank];
        }

        var linkOf = Placed(links, first, entryOf);
        var ordered = Array.ConvertAll(linkOf, index => links[index]);
        var from = Array.ConvertAll(ordered, link => rankOf(link.Predecessor));
        var to = Array.ConvertAll(ordered, link => entryOf(link.Successor));
        return new(
            first,
            from,
            to,
            TraitsOf(ordered, at => (traits[from[at]], traits[to[at]])),
            Array.ConvertAll(ordered, link => link.Lag.MinutesFor(activities[link.Predecessor].Span) * 2),
            Array.ConvertAll(ordered, LagTimeline),
            linkOf,
            [.. Enumerable.Range(0, ordered.Length).Where(at => ordered[at].Lag.IsPercent)]);
    }

    // Across calendars the side of nonworking time counts. A zero duration may fall within it, which a timeline cannot express. A link may
    // require a finish at the start of the next work, which the fast path cannot express.
    private byte[] TraitsOf(ActivityLink[] links, Func<int, (Traits Predecessor, Traits Successor)> endsOf)
    {
        var isDirect = links.Select((link, at) => IsDirect(link, endsOf(at).Predecessor, endsOf(at).Successor)).ToArray();
        var isOneTimeline = Array.TrueForAll(isDirect, direct => direct);
        return
        [
            .. links.Select((link, at) =>
            {
                var (trait, ends) = (LinkFlags.Of(link.Kind), endsOf(at));
                var mayRequireFinish = (trait & LinkFlags.ToFinish) != 0 && link.Lag.Amount <= 0m;
                var hasSide = mayRequireFinish || ((ends.Predecessor | ends.Successor) & Traits.ZeroDuration) != 0;
                return (byte)(isDirect[at] && (isOneTimeline || !hasSide) ? trait : trait | LinkFlags.Indirect);
            }),
        ];
    }

    private static int[] Placed(IReadOnlyList<ActivityLink> links, int[] first, Func<int, int> entryOf)
    {
        var filled = first.ToArray();
        var linkOf = new int[links.Count];
        for (var index = 0; index < links.Count; index++)
        {
            linkOf[filled[entryOf(links[index].Successor)]++] = index;
        }

        return linkOf;
    }

    // A lag ends with its last work, a lead starts with its first. Only a zero duration shows the difference.
    private bool IsDirect(ActivityLink link, Traits predecessor, Traits successor)
    {
        var (from, to) = (activities[link.Predecessor], activities[link.Successor]);
        return !hierarchy.IsSummary(link.Predecessor)
            && !hierarchy.IsSummary(link.Successor)
            && ((predecessor | successor) & (Traits.Completed | Traits.Started | Traits.Manual | Traits.ResourceDependent)) == 0
            && timelines.TimelineOf(from) == timelines.TimelineOf(to)
            && (link.Lag.Amount == 0m
            || (LagTimeline(link) == timelines.TimelineOf(to) && ((predecessor | successor) & Traits.ZeroDuration) == 0));
    }

    private int LagTimeline(ActivityLink link) => (link.Lag.IsElapsed, settings.LagCalendar) switch
    {
        (true, _) or (_, ScheduleLagCalendar.AllHours) => TimelineList.AllHours,
        (_, ScheduleLagCalendar.Predecessor) => timelines[activities[link.Predecessor].Calendar],
        (_, ScheduleLagCalendar.Project) => timelines[settings.Calendar],
        _ => timelines[activities[link.Successor].Calendar],
    };
}
