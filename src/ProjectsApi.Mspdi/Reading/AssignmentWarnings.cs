using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Adds warnings about resources and assignments that cannot be mapped.</summary>
internal sealed class AssignmentWarnings(MspdiProject project, ParsedFile rows, MspdiOutline outline, MspdiFindings findings)
{
    private readonly AssignmentIndex _staffing = new(project, outline);

    public void AddWarnings()
    {
        AddCalendarWarnings();
        var kept = _staffing.Kept.ToHashSet(ReferenceEqualityComparer.Instance);
        var left = rows.Assignments.Where(assignment => !kept.Contains(assignment.Value)).GroupBy(assignment => assignment.Value.TaskUid);
        foreach (var group in left)
        {
            findings.AddWarning(MspdiWarningKind.Assignments, group.First().Location,
                $"{Counted(group.Count())} left out: the task is a summary or left out, or the resource is missing or "
                    + $"assigned twice.", SubjectOf(group.Key));
        }

        foreach (var assignment in rows.Assignments.Where(assignment => kept.Contains(assignment.Value)))
        {
            AddWarnings(assignment, _staffing.ResourceOf(assignment.Value));
        }
    }

    private void AddCalendarWarnings()
    {
        var known = project.Calendars.Select(calendar => calendar.Uid).ToHashSet();
        foreach (var resource in rows.Resources.Where(
            resource => resource.Value is { Kind: ScheduleResourceKind.Work, CalendarUid: > 0 and var uid } && !known.Contains(uid)))
        {
            findings.AddWarning(MspdiWarningKind.MissingCalendar, resource.Location,
                $"The calendar {resource.Value.CalendarUid} of the resource {resource.Value.Uid} {resource.Value.Name} is missing or left "
                    + "out. The project calendar is used.");
        }
    }

    private void AddWarnings(Located<MspdiAssignment> assignment, MspdiResource resource)
    {
        if (resource.Kind != ScheduleResourceKind.Work)
        {
            Lose(MspdiWarningKind.Assignments,
                $"The {(resource.Kind == ScheduleResourceKind.Material ? "material" : "cost")} '{resource.Name}' is imported with its "
                    + $"quantity "
                    + $"but without its cost.");
            return;
        }

        if (_staffing.HasNoWorkingTime(resource))
        {
            Lose(MspdiWarningKind.ResourceCalendar,
                $"The calendar of '{resource.Name}' has no working time; the project calendar is used.");
        }

        if (assignment.Value.WorkContour != 0)
        {
            Lose(MspdiWarningKind.Contour, $"The contour of the work of '{resource.Name}' is left out; its span stays.");
        }

        if (assignment.Value.Delay != 0)
        {
            Lose(MspdiWarningKind.AssignmentDelay,
                $"The delay of '{resource.Name}' after the start of the task is left out; its finish stays.");
        }

        if (assignment.Value.LevelingDelay != 0)
        {
            Lose(MspdiWarningKind.LevelingDelay, $"The delay of '{resource.Name}' from levelling resources is left out; its finish stays.");
        }

        if (assignment.Value.ActualWork is { Tenths: > 0 })
        {
            Lose(MspdiWarningKind.ActualWork,
                $"The actual work of '{resource.Name}' is left out; the percentage of the task is its progress.");
        }

        void Lose(MspdiWarningKind kind, string message) =>
            findings.AddWarning(kind, assignment.Location, message, SubjectOf(assignment.Value.TaskUid));
    }

    private MspdiSubject SubjectOf(int uid) => new(uid, outline.IndexOf(uid) is { } index ? project.Tasks[index].Name : null);

    private static string Counted(int count) => count == 1 ? "1 assignment of a resource is" : $"{count} assignments of resources are";
}
