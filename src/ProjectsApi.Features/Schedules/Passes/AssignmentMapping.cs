using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>
/// Assignments of a task as runs of the engine. A task whose resources all work by its own calendar has none: its duration dates it. So it
/// is with a fixed duration, with a duration around the clock and where the task ignores the calendars of its resources.
/// </summary>
/// <remarks>
/// Source: Microsoft Project lays an assignment on the time that its resource's calendar and the task's own have in common; a resource
/// without a calendar has the project's. That a fixed duration is laid on the task's calendar: MPXJ's scheduler, which is compared with
/// saved files (MicrosoftScheduler.useTaskEffectiveCalendar).
/// </remarks>
internal sealed class AssignmentMapping(ScheduleRows rows, CalendarIndex calendars)
{
    private readonly ILookup<Guid, StoredAssignment> _assignments = rows.Assignments.ToLookup(assignment => assignment.NodeId);
    private readonly List<Guid> _withoutCommonTime = [];

    /// <summary>Nodes whose calendar and that of a resource have no working time in common.</summary>
    public IReadOnlyList<Guid> WithoutCommonTime => _withoutCommonTime;

    public IReadOnlyList<ActivityAssignment> Of(ScheduleNode node)
    {
        if (node.IsElapsed || node.IsManual || node.TaskType == ScheduleTaskType.FixedDuration || !_assignments.Contains(node.Id))
        {
            return [];
        }

        var key = BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId);
        if (key is not null && node.IgnoresResourceCalendars)
        {
            return [];
        }

        var own = calendars.IndexOf(key);
        List<ActivityAssignment> runs = [];
        foreach (var assignment in _assignments[node.Id].Where(assignment => assignment.Minutes is > 0m and <= WallClock.Horizon))
        {
            runs.Add(new ActivityAssignment(CalendarIndexOf(node, key is null ? null : own, assignment), (int)assignment.Minutes));
        }

        return runs.Exists(run => run.Calendar != own) ? runs : [];
    }

    private int CalendarIndexOf(ScheduleNode node, int? own, StoredAssignment assignment)
    {
        var theirs = calendars.IndexOf(BuiltInCalendars.KeyOf(assignment.BuiltInCalendar, assignment.CalendarId));
        if (own is not { } task)
        {
            return theirs;
        }

        if (calendars.IndexOfCommon(task, theirs) is { } common)
        {
            return common;
        }

        _withoutCommonTime.Add(node.Id);
        return task;
    }
}
