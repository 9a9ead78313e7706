using ProjectsApi.Mspdi.Mapping;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Adds warnings about calendars that cannot be mapped or are ambiguous.</summary>
public static class CalendarWarnings
{
    internal static void AddWarnings(MspdiProject project, IReadOnlyList<ParsedCalendar> rows, MspdiFindings findings)
    {
        var used = UsedBy(project);
        foreach (var row in rows)
        {
            var name = $"calendar {row.Calendar.Uid} {row.Calendar.Name}";
            if (!used.Contains(row.Calendar.Uid) && row.Calendar.IsBase)
            {
                findings.AddWarning(
                    MspdiWarningKind.UnworkedCalendar, row.Location,
                    $"The {name} has no working time and is left out, as no date depends on it.");
            }
            else if (!used.Contains(row.Calendar.Uid))
            {
                if (!AssignmentIndex.IsEmpty(row.Calendar))
                {
                    findings.AddWarning(
                        MspdiWarningKind.ResourceCalendar, row.Location,
                        $"The {name} is left out: no assigned resource uses it, or it has no working time.");
                }
            }
            else if (HasDayWithoutTimes(row.Calendar))
            {
                findings.AddWarning(MspdiWarningKind.MissingWorkingTimes, row.Location,
                    $"The {name} has a working day without working times, which is taken as 08:00–12:00 and 13:00–17:00.");
            }
        }

        if (project.CalendarUid is null)
        {
            findings.AddWarning(
                MspdiWarningKind.MissingCalendar, default,
                "The file has no project calendar; Monday to Friday, 08:00–12:00 and 13:00–17:00, applies.");
        }
    }

    /// <summary>
    /// UIDs of calendars in use by the project, its tasks or assigned resources, with their bases. All base calendars with working time
    /// count as used.
    /// </summary>
    public static IReadOnlySet<int> UsedBy(MspdiProject project)
    {
        var definitions = CalendarMapping.Definitions(project.Calendars);
        return WithBases(project, [
            .. project.Tasks.Select(task => task.CalendarUid), project.CalendarUid,
            .. project.Calendars.Where(calendar => calendar.IsBase && CalendarChecks.HasWork(definitions[calendar.Uid]))
                .Select(calendar => (int?)calendar.Uid),
            .. new AssignmentIndex(project, new MspdiOutline(project.Tasks)).Calendars.Select(uid => (int?)uid)]);
    }

    /// <summary>
    /// UIDs of calendars on which dates depend, with their bases. They belong to the project, a task or a resource that schedules a task.
    /// </summary>
    public static IReadOnlySet<int> NeededBy(MspdiProject project) => WithBases(project, [
        .. project.Tasks.Select(task => task.CalendarUid), project.CalendarUid,
        .. new AssignmentIndex(project, new MspdiOutline(project.Tasks)).SchedulingCalendars.Select(uid => (int?)uid)]);

    private static HashSet<int> WithBases(MspdiProject project, IEnumerable<int?> calendars)
    {
        var bases = project.Calendars.ToLookup(calendar => calendar.Uid, calendar => calendar.BaseUid);
        var used = new HashSet<int>();
        foreach (var named in calendars)
        {
            for (var at = named; at is { } uid && used.Add(uid);)
            {
                at = bases[uid].FirstOrDefault();
            }
        }

        return used;
    }

    private static bool HasDayWithoutTimes(MspdiCalendar calendar) =>
        calendar.WeekDays.Concat(calendar.WorkWeeks.SelectMany(week => week.Days)).Any(day => day.IsWorking && day.Times.Count == 0)
        || calendar.Exceptions.Any(exception => exception.IsWorking && exception.Times.Count == 0)
        || calendar.ExceptionDays.Any(days => days.IsWorking && days.Times.Count == 0);
}
