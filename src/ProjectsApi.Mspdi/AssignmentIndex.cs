using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Mspdi.Reading;

namespace ProjectsApi.Mspdi;

/// <summary>Who works on what, as far as this product keeps it, and by which calendars.</summary>
public sealed class AssignmentIndex
{
    private readonly MspdiProject _project;
    private readonly MspdiOutline _outline;
    private readonly Dictionary<int, MspdiCalendar> _calendars;
    private readonly Dictionary<int, MspdiResource> _resources;
    private readonly ILookup<int, MspdiAssignment> _byTask;
    private readonly HashSet<int> _withWork;

    /// <param name="project">Project whose UIDs are told apart.</param>
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

    /// <summary>Assignments of known resources to tasks that become nodes and have none below them, the first of each pair.</summary>
    public IReadOnlyList<MspdiAssignment> Kept { get; }

    /// <summary>Calendars by which resources work that have any work, the project's not among them.</summary>
    public IEnumerable<int> Calendars => Kept.Select(assignment => CalendarOf(_resources[assignment.ResourceUid])).OfType<int>().Distinct();

    /// <summary>Those of them by which a task is dated.</summary>
    public IEnumerable<int> SchedulingCalendars =>
        _project.Tasks.Where(IsScheduledByResources).SelectMany(Of).Where(assignment => CanScheduleTask(assignment, ResourceOf(assignment)))
        .Select(assignment => CalendarOf(ResourceOf(assignment))).OfType<int>().Distinct();

    public IEnumerable<MspdiAssignment> Of(MspdiTask task) => _byTask[task.Uid];

    public MspdiResource ResourceOf(MspdiAssignment assignment) => _resources[assignment.ResourceUid];

    /// <summary>
    /// UID of the calendar that a resource works by; null for the project's. A calendar of a resource that says nothing itself is its base,
    /// and one that never works or is not in the file is the project's.
    /// </summary>
    public int? CalendarOf(MspdiResource resource)
    {
        var uid = resource.Kind == MspdiResourceKind.Work ? resource.CalendarUid : null;
        var seen = new HashSet<int>();
        while (uid is { } known && _calendars.TryGetValue(known, out var calendar) && IsEmpty(calendar) && seen.Add(known))
        {
            uid = calendar.BaseUid;
        }

        return uid == _project.CalendarUid || uid is null || !_withWork.Contains(uid.Value) ? null : uid;
    }

    /// <summary>Whether the calendar of a resource has no working time.</summary>
    public bool HasNoWorkingTime(MspdiResource resource) =>
        resource is { Kind: MspdiResourceKind.Work, CalendarUid: { } uid } && _calendars.ContainsKey(uid) && !_withWork.Contains(uid);

    /// <summary>Whether calendars of resources, rather than the duration on its own calendar, date a task.</summary>
    public bool IsScheduledByResources(MspdiTask task)
    {
        var own = task.CalendarUid ?? _project.CalendarUid;
        return CanBeScheduledByResources(task) && Of(task).Any(assignment => ResourceOf(assignment) is var resource
            && CanScheduleTask(assignment, resource)
            && (CalendarOf(resource) ?? _project.CalendarUid) != own);
    }

    /// <summary>Whether calendars of resources would date a task, as far as the task itself tells.</summary>
    public static bool CanBeScheduledByResources(MspdiTask task) =>
        task is { HasManualDates: false, IsSummary: false, DurationFormat.IsElapsed: false }
        && (task.Duration ?? (task.IsManual ? task.ManualDuration : null)) is { Tenths: > 0 }
        && task.Type != MspdiTaskType.FixedDuration
        && (task.CalendarUid is null || !task.IgnoreResourceCalendar);

    /// <summary>Whether an assignment dates its task where that goes by calendars of resources.</summary>
    public static bool CanScheduleTask(MspdiAssignment assignment, MspdiResource resource) =>
        resource.Kind == MspdiResourceKind.Work && assignment is { Units: > 0m, Work.Tenths: > 0 };

    /// <summary>Whether a calendar of a resource has no day of its own.</summary>
    public static bool IsEmpty(MspdiCalendar calendar) =>
        calendar is { IsBase: false, BaseUid: not null, WeekDays.Count: 0, ExceptionDays.Count: 0, Exceptions.Count: 0, WorkWeeks.Count: 0 };

    private bool IsKept(MspdiAssignment assignment) => _resources.ContainsKey(assignment.ResourceUid)
        && _outline.IndexOf(assignment.TaskUid) is { } index
        && _outline.IsMapped(index)
        && !_outline.HasChildren(index)
        && !_project.Tasks[index].IsSummary;
}
