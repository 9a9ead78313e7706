using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>
/// Converts assignments of a task for the engine. The result is empty if the duration alone schedules the task. That holds if all resources
/// work by the task's calendar or the task ignores their calendars. It also holds for a fixed or an elapsed duration.
/// </summary>
/// <remarks>
/// Source: Microsoft Project schedules an assignment in the common working time of the resource's and the task's calendar. A resource
/// without a calendar uses the project calendar.
/// Source for a fixed duration on the task's calendar: MPXJ's scheduler, tested against saved files
/// (MicrosoftScheduler.useTaskEffectiveCalendar).
/// </remarks>
internal sealed class AssignmentMapping(ScheduleRows rows, CalendarIndex calendars)
{
    private readonly ILookup<Guid, StoredAssignment> _assignments = rows.Assignments.ToLookup(assignment => assignment.NodeId);
    private readonly List<Guid> _withoutCommonTime = [];

    /// <summary>Nodes whose calendar has no working time in common with that of a resource.</summary>
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
        List<ActivityAssignment> mapped = [];
        foreach (var assignment in _assignments[node.Id].Where(assignment => assignment.Minutes is > 0m and <= WallClock.Horizon))
        {
            mapped.Add(new ActivityAssignment(CalendarIndexOf(node, key is null ? null : own, assignment), (int)assignment.Minutes));
        }

        return mapped.Exists(assignment => assignment.Calendar != own) ? mapped : [];
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
