using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary>Applies changes to a schedule, which is saved or only tried.</summary>
/// <param name="before">Present schedule.</param>
/// <param name="nodes">Nodes to change.</param>
/// <param name="links">Links to change.</param>
/// <param name="lengthened">Receives each node with a changed duration and its previous days, to adjust its assignments.</param>
/// <param name="addError">Receives each error: input member and message.</param>
internal sealed class ScheduleChanges(
    ComputedSchedule before,
    IReadOnlyDictionary<Guid, ScheduleNode> nodes,
    ScheduleLinkSet links,
    Action<ScheduleNode, decimal?> lengthened,
    Action<string, Wording> addError)
{
    private const string NoSuchNode = "The project has no such node; take the id of one of its schedule nodes.";

    /// <summary>Whether no error was found so far.</summary>
    public bool IsValid { get; private set; } = true;

    /// <summary>Applies the changes in order; after an error the changed rows must be discarded.</summary>
    public void Apply(IReadOnlyList<ScheduleChangeInput> changes)
    {
        var seen = new HashSet<Guid>();
        foreach (var (index, change) in changes.Index())
        {
            var at = $"changes.{index}.";
            if (!nodes.TryGetValue(change.ScheduleNodeId, out var node))
            {
                AddError(at + "scheduleNodeId", NoSuchNode);
            }
            else if (!seen.Add(node.Id))
            {
                AddError(at + "scheduleNodeId", "The node is changed twice; combine both changes.");
            }
            else
            {
                Apply(change, node, at);
            }
        }
    }

    private void Apply(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        ApplyDuration(change, node, at);
        ApplyConstraint(change, node, at);
        if (change.DelayDays is { } days)
        {
            ApplyDelay(node, days, change.Constraint.IsGiven, at + "delayDays");
        }

        ApplyCalendar(change, node, at);
        ApplyLinks(change, node, at);
    }

    private void ApplyDuration(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        if (change.DurationDays is { } duration)
        {
            if (node.Kind == ScheduleNodeKind.Summary)
            {
                AddError(at + "durationDays", "The duration of a summary follows from its children; change one of them.");
            }
            else if (duration < 0 || !ScheduleRules.MayLast(node.Kind, duration))
            {
                AddError(at + "durationDays", "Give zero or more working days, and zero for a milestone.");
            }

            ScheduleTimeChecks.CheckDays(AddError, duration, at + "durationDays");
            var days = node.DurationDays;
            node.DurationDays = duration;
            if (IsValid)
            {
                lengthened(node, days);
            }
        }

        if (change.RemainingDays.IsGiven)
        {
            ApplyRemaining(change.RemainingDays.Value, node, at + "remainingDays");
        }
    }

    private void ApplyRemaining(decimal? days, ScheduleNode node, string member)
    {
        if (!node.MayBeReported)
        {
            AddError(member, "The remaining duration of a summary follows from its children; change one of them.");
        }
        else if (days is not null && node.ActualStart is null)
        {
            AddError(member, "The node has not started; change durationDays instead.");
        }
        else
        {
            node.Report(node.Reported() with { RemainingDays = days });
            ScheduleTimeChecks.CheckRemaining(AddError, node.Kind, node.Reported(), member);
            ScheduleTimeChecks.CheckDays(AddError, days, member);
        }
    }

    private void ApplyConstraint(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        if (change.Constraint.IsGiven)
        {
            var constraint = change.Constraint.Value;
            constraint?.Check(AddError, at);
            ScheduleConstraintInput.Apply(node, constraint);
        }

        if (change.Deadline.IsGiven)
        {
            TimeOfDay.Check(AddError, change.Deadline.Value, default, at + "deadline");
            (node.DeadlineOn, node.DeadlineMinute) = (change.Deadline.Value, null);
        }
    }

    // A delay is a constraint: start no earlier than the present start plus the days.
    private void ApplyDelay(ScheduleNode node, decimal days, bool isConstrained, string member)
    {
        if (before.Pass is not { } pass || !before.Indexes.TryGetValue(node.Id, out var index))
        {
            AddError(member, "The schedule contradicts itself and has no dates to delay; look at its findings.");
            return;
        }

        if (node.Kind == ScheduleNodeKind.Summary || node.IsManual || node.ActualStart is not null || isConstrained)
        {
            AddError(
                member,
                "Only an unstarted, automatically scheduled task or milestone without a new constraint can be delayed.");
            return;
        }

        if (Later(pass.Start(index), pass.Model.Activities[index], pass.Model.Calendars, days) is not { } wall)
        {
            AddError(member, "The node would exceed the range of the calendars; give fewer days.");
            return;
        }

        node.ConstraintKind = ScheduleConstraintKind.StartNoEarlierThan;
        (node.ConstraintOn, node.ConstraintMinute) = (WallClock.DayOf(wall), wall % WallClock.MinutesPerDay);
    }

    // Null beyond the end of the calendar.
    private int? Later(int start, Activity activity, IReadOnlyList<WorkCalendar> calendars, decimal days)
    {
        var calendar = ScheduleClock.CalendarOf(activity, calendars);
        if (ScheduleClock.MinutesOf(days, activity.IsElapsed, before.Rows.Setup.MinutesPerDay) is not { } minutes
            || (long)calendar.PositionOf(start) + minutes is not (>= 0 and var later)
            || later >= calendar.Total)
        {
            return null;
        }

        // A milestone at the end of a shift stays at the end of one.
        return activity.Span == 0
            && calendar.FinishOf(calendar.PositionOf(start)) == start ? calendar.FinishOf((int)later) : calendar.StartOf((int)later);
    }

    private void ApplyCalendar(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        if (!change.CalendarId.IsGiven)
        {
            return;
        }

        var key = change.CalendarId.Value;
        if (key is { } named && !before.Rows.Calendars.Has(named))
        {
            AddError(at + "calendarId", "There is no such calendar; choose a built-in one or one of the project (calendars).");
            return;
        }

        node.BuiltInCalendar = key is { } given ? BuiltInCalendars.KindOf(given) : null;
        node.CalendarId = node.BuiltInCalendar is null ? key : null;
    }

    private void ApplyLinks(ScheduleChangeInput change, ScheduleNode node, string at)
    {
        foreach (var (index, gone) in (change.Unlinks ?? []).Index())
        {
            if (links.Find(gone, node.Id) is { } link)
            {
                links.Remove(link);
            }
            else
            {
                AddError($"{at}unlinks.{index}", "There is no link from this node; take a predecessor of the node.");
            }
        }

        foreach (var (index, wanted) in (change.Links ?? []).Index())
        {
            if (!nodes.ContainsKey(wanted.PredecessorId) || wanted.PredecessorId == node.Id)
            {
                AddError($"{at}links.{index}.predecessorId", NoSuchNode);
                continue;
            }

            var link = links.Find(wanted.PredecessorId, node.Id);
            if (link is null)
            {
                link = new ScheduleLink
                {
                    ProjectId = node.ProjectId,
                    PredecessorId = wanted.PredecessorId,
                    SuccessorId = node.Id,
                    Kind = wanted.Kind
                };
                links.Add(link);
            }

            link.Kind = wanted.Kind;
            ScheduleLagInput.Apply(
                (member, problem) => AddError(
                    $"{at}links.{index}.{member}", problem), link, wanted.Lag, wanted.Lag is null ? wanted.LagDays ?? 0m : wanted.LagDays);
        }
    }

    private void AddError(string member, Wording problem)
    {
        IsValid = false;
        addError(member, problem);
    }
}
