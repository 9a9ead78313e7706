using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling.Reference;

/// <summary>Early dates by pushing starts until every link is met, minute by minute on the wall clock.</summary>
internal sealed class SlowSchedule
{
    private readonly IReadOnlyList<Activity> activities;
    private readonly SlowClock[] clocks;

    public SlowSchedule(IReadOnlyList<Activity> activities, IReadOnlyList<ActivityLink> links, int start, IReadOnlyList<int>? delays = null)
    {
        this.activities = activities;
        clocks = [.. activities.Select(activity => new SlowClock(Plan.Calendars[activity.IsElapsed ? Plan.AllHours : activity.Calendar]))];
        Start = [.. clocks.Select((clock, index) => clock.NextStart(clock.After(clock.NextStart(start), delays?[index] ?? 0)))];
        Finish = [.. Start.Select((wall, index) => clocks[index].After(wall, activities[index].Span))];
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var link in links)
            {
                moved |= Push(link);
            }
        }
    }

    public int[] Start { get; }

    public int[] Finish { get; }

    private bool Push(ActivityLink link)
    {
        var (from, to) = (link.Predecessor, link.Successor);
        var wall = link.Kind is ScheduleLinkKind.SS or ScheduleLinkKind.SF ? Start[from] : Finish[from];
        var bound = Lagged(link, wall);
        if (link.Kind is ScheduleLinkKind.FF or ScheduleLinkKind.SF)
        {
            bound = clocks[to].Before(bound, activities[to].Span);
        }

        // A milestone may be in time off; work waits for its calendar.
        var start = activities[to].Span == 0 ? bound : clocks[to].NextStart(bound);
        if (start > Start[to])
        {
            Start[to] = start;
            Finish[to] = clocks[to].After(start, activities[to].Span);
            return true;
        }

        return Ask(link, wall);
    }

    // A link may set a finish to the start of the next work: there is no working time in between.
    private bool Ask(ActivityLink link, int wall)
    {
        var to = link.Successor;
        var asked = link.Kind is ScheduleLinkKind.FF or ScheduleLinkKind.SF && activities[to].Span > 0 ? Lagged(link, wall) : 0;
        if (asked <= Finish[to] || clocks[to].Works(Finish[to]) || clocks[to].NextStart(Finish[to]) != asked)
        {
            return false;
        }

        Finish[to] = asked;
        return true;
    }

    private int Lagged(ActivityLink link, int wall)
    {
        var minutes = link.Lag.MinutesFor(activities[link.Predecessor].Span);
        var clock = new SlowClock(Plan.Calendars[link.Lag.IsElapsed ? Plan.AllHours : activities[link.Successor].Calendar]);
        return minutes > 0 ? clock.After(wall, minutes) : minutes < 0 ? clock.NextStart(clock.Before(wall, -minutes)) : wall;
    }
}
