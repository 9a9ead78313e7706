namespace ProjectsApi.Mspdi.Reading;

/// <summary>Tells what of resources and assignments has no place.</summary>
internal sealed class AssignmentWarnings(MspdiProject project, MspdiRows rows, MspdiOutline outline, MspdiFindings findings)
{
    private readonly MspdiStaffing _staffing = new(project, outline);

    public void Tell()
    {
        TellCalendars();
        var kept = _staffing.Kept.ToHashSet(ReferenceEqualityComparer.Instance);
        var left = rows.Assignments.Where(assignment => !kept.Contains(assignment.Value)).GroupBy(assignment => assignment.Value.TaskUid);
        foreach (var group in left)
        {
            findings.Lose(MspdiLossKind.Assignments, group.First().Place,
                $"{Counted(group.Count())} left out: the task is no task with work of its own here, or the resource is not in the file or "
                    + $"assigned twice.", SubjectOf(group.Key));
        }

        foreach (var assignment in rows.Assignments.Where(assignment => kept.Contains(assignment.Value)))
        {
            Tell(assignment, _staffing.ResourceOf(assignment.Value));
        }
    }

    private void TellCalendars()
    {
        var known = project.Calendars.Select(calendar => calendar.Uid).ToHashSet();
        foreach (var resource in rows.Resources.Where(
            resource => resource.Value is { Kind: MspdiResourceKind.Work, CalendarUid: > 0 and var uid } && !known.Contains(uid)))
        {
            findings.Lose(MspdiLossKind.MissingCalendar, resource.Place,
                $"The resource {resource.Value.Uid} {resource.Value.Name} names the calendar {resource.Value.CalendarUid}, which is missing or left out; it works by the project's.");
        }
    }

    private void Tell(Placed<MspdiAssignment> assignment, MspdiResource resource)
    {
        if (resource.Kind != MspdiResourceKind.Work)
        {
            Lose(MspdiLossKind.Assignments,
                $"The {(resource.Kind == MspdiResourceKind.Material ? "material" : "cost")} '{resource.Name}' is kept with its quantity; "
                    + $"what it costs is left out.");
            return;
        }

        if (_staffing.NeverWorks(resource))
        {
            Lose(MspdiLossKind.ResourceCalendar,
                $"The calendar of '{resource.Name}' has no working time; the resource works by the project's.");
        }

        if (assignment.Value.Contour != 0)
        {
            Lose(MspdiLossKind.Contour, $"The work of '{resource.Name}' has a contour, which is left out; its length stays.");
        }

        if (assignment.Value.Delay != 0)
        {
            Lose(MspdiLossKind.AssignmentDelay, $"'{resource.Name}' begins later than the task, which is left out; its finish stays.");
        }

        if (assignment.Value.LevelingDelay != 0)
        {
            Lose(MspdiLossKind.LevelingDelay, $"The delay of '{resource.Name}' from levelling resources is left out; its finish stays.");
        }

        if (assignment.Value.ActualWork is { Tenths: > 0 })
        {
            Lose(MspdiLossKind.ActualWork, $"The actual work of '{resource.Name}' is left out; how far the task is, its percentage says.");
        }

        void Lose(MspdiLossKind kind, string message) =>
            findings.Lose(kind, assignment.Place, message, SubjectOf(assignment.Value.TaskUid));
    }

    private MspdiSubject SubjectOf(int uid) => new(uid, outline.IndexOf(uid) is { } index ? project.Tasks[index].Name : null);

    private static string Counted(int count) => count == 1 ? "1 assignment of a resource is" : $"{count} assignments of resources are";
}
