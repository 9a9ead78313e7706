using ProjectsApi.Features.Schedules.Mspdi.Mapping;

namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Tells what of the calendars has no place or no clear meaning.</summary>
internal static class CalendarLosses
{
    public static void Tell(MspdiProject project, IReadOnlyList<Placed<MspdiCalendar>> placed, MspdiFindings findings)
    {
        var used = UsedBy(project);
        foreach (var calendar in placed)
        {
            var name = $"calendar {calendar.Value.Uid} {calendar.Value.Name}";
            if (!used.Contains(calendar.Value.Uid) && calendar.Value.IsBase)
            {
                findings.Lose(MspdiLossKind.UnworkedCalendar, calendar.Place, $"The {name} has no working time and is left out, as nothing is worked by it.");
            }
            else if (!used.Contains(calendar.Value.Uid))
            {
                findings.Lose(MspdiLossKind.ResourceCalendar, calendar.Place, $"The {name} serves resources only and is left out with them.");
            }
            else if (HasDayWithoutTimes(calendar.Value))
            {
                findings.Lose(MspdiLossKind.MissingWorkingTimes, calendar.Place,
                    $"The {name} has a working day without working times, which is taken as 08:00–12:00 and 13:00–17:00.");
            }
        }

        if (project.CalendarUid is null)
        {
            findings.Lose(MspdiLossKind.MissingCalendar, default, "The file holds no project calendar; Monday to Friday, 08:00–12:00 and 13:00–17:00, is taken.");
        }
    }

    /// <summary>Calendars that the project, a task or another such calendar names, and all base calendars by which anything can be worked.</summary>
    public static IReadOnlySet<int> UsedBy(MspdiProject project)
    {
        var bases = project.Calendars.ToLookup(calendar => calendar.Uid, calendar => calendar.BaseUid);
        var definitions = CalendarMapping.Definitions(project.Calendars);
        var worked = project.Calendars.Where(calendar => calendar.IsBase && CalendarChecks.HasWork(definitions[calendar.Uid])).Select(calendar => (int?)calendar.Uid);
        var used = new HashSet<int>();
        foreach (var named in project.Tasks.Select(task => task.CalendarUid).Append(project.CalendarUid).Concat(worked))
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
