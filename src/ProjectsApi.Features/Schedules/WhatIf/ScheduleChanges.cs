using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.WhatIf;

/// <summary>Makes changes of a schedule, whether it is kept or only tried.</summary>
/// <param name="before">The schedule as it is.</param>
/// <param name="nodes">Nodes to change.</param>
/// <param name="links">Links to change.</param>
/// <param name="wrong">Is told each mistake, by the input member and what is wrong with it.</param>
internal sealed class ScheduleChanges(
    ComputedSchedule before, IReadOnlyDictionary<Guid, ScheduleNode> nodes, ScheduleLinkSet links, Action<string, string> wrong)
{
    private const int MinutesOfElapsedDay = 1440;
    private const string NoSuchNode = "The project has no such node; take the id of one of its schedule nodes.";

    /// <summary>Whether nothing wrong was found so far.</summary>
    public bool AreRight { get; private set; } = true;

    /// <summary>Makes them in the order given; after a mistake what was changed is of no use.</summary>
    public void Make(IReadOnlyList<ScheduleChangeInput> changes)
    {
        var seen = new HashSet<Guid>();
        foreach (var (index, change) in changes.Index())
        {
            var at = $"changes.{index}.";
            if (!nodes.TryGetValue(change.ScheduleNodeId, out var node))
            {
                Wrong(at + "scheduleNodeId", NoSuchNode);
            }
            else if (!seen.Add(node.Id))
            {
                Wrong(at + "scheduleNodeId", "The node is changed twice; say everything about it in one change.");
            }
            else
            {
                Make(change, node, at);
            }
        }
    }

    private void Make(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        Lengthen(change, node, at);
        Fix(change, node, at);
        if (change.DelayDays is { } days)
        {
            Delay(node, days, change.Constraint.IsGiven, at + "delayDays");
        }

        Choose(change, node, at);
        Link(change, node, at);
    }

    private void Lengthen(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        if (change.DurationDays is { } duration)
        {
            if (node.Kind == ScheduleNodeKind.Summary)
            {
                Wrong(at + "durationDays", "A summary lasts as long as what is below it; change a node there.");
            }
            else if (duration < 0 || !ScheduleRules.MayLast(node.Kind, duration))
            {
                Wrong(at + "durationDays", "Give zero or more working days, and zero for a milestone.");
            }

            node.DurationDays = duration;
        }

        if (change.RemainingDays.IsGiven)
        {
            if (change.RemainingDays.Value is < 0 || (change.RemainingDays.Value is not null && node.ActualStart is null))
            {
                Wrong(at + "remainingDays", "What is left is zero or more days of a node that has begun.");
            }

            node.RemainingDays = change.RemainingDays.Value;
        }
    }

    private void Fix(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        if (change.Constraint.IsGiven)
        {
            var constraint = change.Constraint.Value;
            if (constraint is not null && ScheduleRules.TakesDay(constraint.Kind) != constraint.On is not null)
            {
                Wrong(at + "constraint.on", "Give a day for a constraint that fixes one, and none for AS_SOON_AS_POSSIBLE and AS_LATE_AS_POSSIBLE.");
            }

            CheckDay(constraint?.On, at + "constraint.on");
            ScheduleConstraintInput.Apply(node, constraint);
        }

        if (change.Deadline.IsGiven)
        {
            CheckDay(change.Deadline.Value, at + "deadline");
            (node.DeadlineOn, node.DeadlineMinute) = (change.Deadline.Value, null);
        }
    }

    // As if what it waits for came later: it starts no earlier than its present early start and so many days.
    private void Delay(ScheduleNode node, decimal days, bool isConstrained, string member)
    {
        if (before.Pass is not { } pass || !before.Places.TryGetValue(node.Id, out var place))
        {
            Wrong(member, "The schedule contradicts itself and has no dates to delay; look at its findings.");
            return;
        }

        if (node.Kind == ScheduleNodeKind.Summary || node.IsManual || node.ActualStart is not null || isConstrained)
        {
            Wrong(member, "Only a node that has not begun, is no summary, is not held by hand and gets no constraint at once can be delayed.");
            return;
        }

        var start = pass.EarlyStart(place);
        var calendar = pass.Model.Calendars[pass.Model.Activities[place].Calendar];
        var position = calendar.PositionOf(start) + Math.Round(days * before.Rows.Setup.MinutesPerDay, MidpointRounding.AwayFromZero);
        var later = node.IsElapsed ? start + Math.Round(days * MinutesOfElapsedDay, MidpointRounding.AwayFromZero) : position;
        if (later < 0 || later >= (node.IsElapsed ? WallClock.Horizon : calendar.Total))
        {
            Wrong(member, "The node would run off the calendar; give fewer days.");
            return;
        }

        var wall = node.IsElapsed ? (int)later : calendar.StartOf((int)later);
        node.ConstraintKind = ScheduleConstraintKind.StartNoEarlierThan;
        (node.ConstraintOn, node.ConstraintMinute) = (WallClock.DayOf(wall), wall % WallClock.MinutesPerDay);
    }

    private void Choose(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        if (!change.CalendarId.IsGiven)
        {
            return;
        }

        var key = change.CalendarId.Value;
        if (key is { } named && !before.Rows.Calendars.Has(named))
        {
            Wrong(at + "calendarId", "There is no such calendar; take one of the program or of the project (calendars).");
            return;
        }

        node.BuiltInCalendar = key is { } given ? BuiltInCalendars.KindOf(given) : null;
        node.CalendarId = node.BuiltInCalendar is null ? key : null;
    }

    private void Link(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        foreach (var (index, gone) in (change.Unlinks ?? []).Index())
        {
            if (links.Find(gone, node.Id) is { } link)
            {
                links.Remove(link);
            }
            else
            {
                Wrong($"{at}unlinks.{index}", "There is no link from this node; take a predecessor of the node.");
            }
        }

        foreach (var (index, wanted) in (change.Links ?? []).Index())
        {
            if (!nodes.ContainsKey(wanted.PredecessorId) || wanted.PredecessorId == node.Id)
            {
                Wrong($"{at}links.{index}.predecessorId", NoSuchNode);
                continue;
            }

            var link = links.Find(wanted.PredecessorId, node.Id);
            if (link is null)
            {
                link = new ScheduleLink { ProjectId = node.ProjectId, PredecessorId = wanted.PredecessorId, SuccessorId = node.Id, Kind = wanted.Kind };
                links.Add(link);
            }

            (link.Kind, link.LagDays, link.LagUnit, link.LagPercent) = (wanted.Kind, wanted.LagDays ?? 0m, ScheduleLagUnit.WorkingDays, null);
        }
    }

    private void Wrong(string member, string problem)
    {
        AreRight = false;
        wrong(member, problem);
    }

    private void CheckDay(DateOnly? day, string member)
    {
        if (day is { } known && !WallClock.Holds(known))
        {
            Wrong(member, "Days of a schedule lie between 1984-01-01 and 2149-12-31.");
        }
    }
}
