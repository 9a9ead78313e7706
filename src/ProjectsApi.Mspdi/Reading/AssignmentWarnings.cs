namespace ProjectsApi.Mspdi.Reading;

/// <summary>Tells what of resources and assignments has no place.</summary>
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
                $"{Counted(group.Count())} left out: the task is no task with work of its own here, or the resource is not in the file or "
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
            resource => resource.Value is { Kind: MspdiResourceKind.Work, CalendarUid: > 0 and var uid } && !known.Contains(uid)))
        {
            findings.AddWarning(MspdiWarningKind.MissingCalendar, resource.Location,
                $"The resource {resource.Value.Uid} {resource.Value.Name} names the calendar {resource.Value.CalendarUid}, which is missing or left out; it works by the project's.");
        }
    }

    private void AddWarnings(Located<MspdiAssignment> assignment, MspdiResource resource)
    {
        if (resource.Kind != MspdiResourceKind.Work)
        {
            Lose(MspdiWarningKind.Assignments,
                $"The {(resource.Kind == MspdiResourceKind.Material ? "material" : "cost")} '{resource.Name}' is kept with its quantity; "
                    + $"what it costs is left out.");
            return;
        }

        if (_staffing.HasNoWorkingTime(resource))
        {
            Lose(MspdiWarningKind.ResourceCalendar,
                $"The calendar of '{resource.Name}' has no working time; the resource works by the project's.");
        }

        if (assignment.Value.WorkContour != 0)
        {
            Lose(MspdiWarningKind.Contour, $"The work of '{resource.Name}' has a contour, which is left out; its length stays.");
        }

        if (assignment.Value.Delay != 0)
        {
            Lose(MspdiWarningKind.AssignmentDelay, $"'{resource.Name}' begins later than the task, which is left out; its finish stays.");
        }

        if (assignment.Value.LevelingDelay != 0)
        {
            Lose(MspdiWarningKind.LevelingDelay, $"The delay of '{resource.Name}' from levelling resources is left out; its finish stays.");
        }

        if (assignment.Value.ActualWork is { Tenths: > 0 })
        {
            Lose(MspdiWarningKind.ActualWork, $"The actual work of '{resource.Name}' is left out; how far the task is, its percentage says.");
        }

        void Lose(MspdiWarningKind kind, string message) =>
            findings.AddWarning(kind, assignment.Location, message, SubjectOf(assignment.Value.TaskUid));
    }

    private MspdiSubject SubjectOf(int uid) => new(uid, outline.IndexOf(uid) is { } index ? project.Tasks[index].Name : null);

    private static string Counted(int count) => count == 1 ? "1 assignment of a resource is" : $"{count} assignments of resources are";
}
