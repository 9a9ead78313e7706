using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Mspdi.Reading;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi;

/// <summary>Assignments that are imported, with the resources and calendars that schedule their tasks.</summary>
public sealed class AssignmentIndex
{
    private readonly MspdiProject _project;
    private readonly MspdiOutline _outline;
    private readonly Dictionary<int, MspdiCalendar> _calendars;
    private readonly Dictionary<int, MspdiResource> _resources;
    private readonly ILookup<int, MspdiAssignment> _byTask;
    private readonly HashSet<int> _withWork;

    /// <param name="project">Project with unique UIDs.</param>
    /// <param name="outline">Its tree.</param>
    public AssignmentIndex(MspdiProject project, MspdiOutline outline)
    {
        ArgumentNullException.ThrowIfNull(project);
        (_project, _outline) = (project, outline);
        _calendars = project.Calendars.ToDictionary(calendar => calendar.Uid);
        _withWork = [
            .. CalendarMapping.Definitions(project.Calendars).Where(each => CalendarChecks.HasWork(each.Value)).Select(each => each.Key)];
        _resources = project.Resources.ToDictionary(resource => resource.Uid);
        var pairs = new HashSet<(int, int)>();
        Kept = [.. project.Assignments.Where(assignment => IsKept(assignment) && pairs.Add((assignment.TaskUid, assignment.ResourceUid)))];
        _byTask = Kept.ToLookup(assignment => assignment.TaskUid);
    }

    /// <summary>Assignments of known resources to leaf tasks that become nodes, the first of each pair.</summary>
    public IReadOnlyList<MspdiAssignment> Kept { get; }

    /// <summary>UIDs of working calendars of assigned resources, without the project calendar.</summary>
    public IEnumerable<int> Calendars => Kept.Select(assignment => CalendarOf(_resources[assignment.ResourceUid])).OfType<int>().Distinct();

    /// <summary>The subset that schedules a task.</summary>
    public IEnumerable<int> SchedulingCalendars =>
        _project.Tasks.Where(IsScheduledByResources).SelectMany(Of).Where(assignment => CanScheduleTask(assignment, ResourceOf(assignment)))
        .Select(assignment => CalendarOf(ResourceOf(assignment))).OfType<int>().Distinct();

    public IEnumerable<MspdiAssignment> Of(MspdiTask task) => _byTask[task.Uid];

    public MspdiResource ResourceOf(MspdiAssignment assignment) => _resources[assignment.ResourceUid];

    /// <summary>
    /// UID of the calendar that a resource works by; null for the project calendar. An empty resource calendar is replaced by its base. A
    /// missing calendar, or one without working time, is replaced by the project calendar.
    /// </summary>
    public int? CalendarOf(MspdiResource resource)
    {
        var uid = resource.Kind == ScheduleResourceKind.Work ? resource.CalendarUid : null;
        var seen = new HashSet<int>();
        while (uid is { } known && _calendars.TryGetValue(known, out var calendar) && IsEmpty(calendar) && seen.Add(known))
        {
            uid = calendar.BaseUid;
        }

        return uid == _project.CalendarUid || uid is null || !_withWork.Contains(uid.Value) ? null : uid;
    }

    /// <summary>Whether the calendar of a resource has no working time.</summary>
    public bool HasNoWorkingTime(MspdiResource resource) =>
        resource is { Kind: ScheduleResourceKind.Work, CalendarUid: { } uid } && _calendars.ContainsKey(uid) && !_withWork.Contains(uid);

    /// <summary>Whether resource calendars schedule a task, instead of the duration on its own calendar.</summary>
    public bool IsScheduledByResources(MspdiTask task)
    {
        var own = task.CalendarUid ?? _project.CalendarUid;
        return CanBeScheduledByResources(task) && Of(task).Any(assignment => ResourceOf(assignment) is var resource
            && CanScheduleTask(assignment, resource)
            && (CalendarOf(resource) ?? _project.CalendarUid) != own);
    }

    /// <summary>Whether the task's own fields let resource calendars schedule it.</summary>
    public static bool CanBeScheduledByResources(MspdiTask task) =>
        task is { HasManualDates: false, IsSummary: false, DurationFormat.IsElapsed: false }
        && (task.Duration ?? (task.IsManual ? task.ManualDuration : null)) is { Tenths: > 0 }
        && task.Type != ScheduleTaskType.FixedDuration
        && (task.CalendarUid is null || !task.IgnoreResourceCalendar);

    /// <summary>Whether an assignment takes part if resource calendars schedule its task.</summary>
    public static bool CanScheduleTask(MspdiAssignment assignment, MspdiResource resource) =>
        resource.Kind == ScheduleResourceKind.Work && assignment is { Units: > 0m, Work.Tenths: > 0 };

    /// <summary>Whether a resource calendar defines nothing and so equals its base.</summary>
    public static bool IsEmpty(MspdiCalendar calendar) =>
        calendar is { IsBase: false, BaseUid: not null }
        && calendar is { WeekDays.Count: 0, ExceptionDays.Count: 0, Exceptions.Count: 0, WorkWeeks.Count: 0 };

    private bool IsKept(MspdiAssignment assignment) => _resources.ContainsKey(assignment.ResourceUid)
        && _outline.IndexOf(assignment.TaskUid) is { } index
        && _outline.IsMapped(index)
        && !_outline.HasChildren(index)
        && !_project.Tasks[index].IsSummary;
}
