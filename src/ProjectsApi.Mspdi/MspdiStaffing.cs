using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Mspdi.Reading;

namespace ProjectsApi.Mspdi;

/// <summary>Who works on what, as far as this product keeps it, and by which calendars.</summary>
public sealed class MspdiStaffing
{
    private readonly MspdiProject _project;
    private readonly MspdiOutline _outline;
    private readonly Dictionary<int, MspdiCalendar> _calendars;
    private readonly Dictionary<int, MspdiResource> _resources;
    private readonly ILookup<int, MspdiAssignment> _byTask;
    private readonly HashSet<int> _worked;

    /// <param name="project">Project whose UIDs are told apart.</param>
    /// <param name="outline">Its tree.</param>
    public MspdiStaffing(MspdiProject project, MspdiOutline outline)
    {
        ArgumentNullException.ThrowIfNull(project);
        (_project, _outline) = (project, outline);
        _calendars = project.Calendars.ToDictionary(calendar => calendar.Uid);
        _worked = [
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
    public IEnumerable<int> DatingCalendars =>
        _project.Tasks.Where(Dates).SelectMany(Of).Where(assignment => MayDate(assignment, ResourceOf(assignment)))
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
        while (uid is { } known && _calendars.TryGetValue(known, out var calendar) && SaysNothing(calendar) && seen.Add(known))
        {
            uid = calendar.BaseUid;
        }

        return uid == _project.CalendarUid || uid is null || !_worked.Contains(uid.Value) ? null : uid;
    }

    /// <summary>Whether the calendar of a resource has no working time.</summary>
    public bool NeverWorks(MspdiResource resource) =>
        resource is { Kind: MspdiResourceKind.Work, CalendarUid: { } uid } && _calendars.ContainsKey(uid) && !_worked.Contains(uid);

    /// <summary>Whether calendars of resources, rather than the duration on its own calendar, date a task.</summary>
    public bool Dates(MspdiTask task)
    {
        var own = task.CalendarUid ?? _project.CalendarUid;
        return MayBeDated(task) && Of(task).Any(assignment => ResourceOf(assignment) is var resource
            && MayDate(assignment, resource)
            && (CalendarOf(resource) ?? _project.CalendarUid) != own);
    }

    /// <summary>Whether calendars of resources would date a task, as far as the task itself tells.</summary>
    public static bool MayBeDated(MspdiTask task) =>
        task is { IsHeld: false, IsSummary: false, DurationFormat.IsElapsed: false }
        && (task.Duration ?? (task.IsManual ? task.ManualDuration : null)) is { Tenths: > 0 }
        && task.Type != MspdiTaskType.FixedDuration
        && (task.CalendarUid is null || !task.IgnoreResourceCalendar);

    /// <summary>Whether an assignment dates its task where that goes by calendars of resources.</summary>
    public static bool MayDate(MspdiAssignment assignment, MspdiResource resource) =>
        resource.Kind == MspdiResourceKind.Work && assignment is { Units: > 0m, Work.Tenths: > 0 };

    /// <summary>Whether a calendar of a resource has no day of its own.</summary>
    public static bool SaysNothing(MspdiCalendar calendar) =>
        calendar is { IsBase: false, BaseUid: not null, WeekDays.Count: 0, ExceptionDays.Count: 0, Exceptions.Count: 0, WorkWeeks.Count: 0 };

    private bool IsKept(MspdiAssignment assignment) => _resources.ContainsKey(assignment.ResourceUid)
        && _outline.IndexOf(assignment.TaskUid) is { } index
        && _outline.IsMapped(index)
        && !_outline.HasChildren(index)
        && !_project.Tasks[index].IsSummary;
}
