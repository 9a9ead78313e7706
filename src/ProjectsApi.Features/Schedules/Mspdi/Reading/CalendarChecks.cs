using ProjectsApi.Features.Schedules.Mspdi.Mapping;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Whether the calendars are told apart and lead to one another without going round in circles.</summary>
internal sealed class CalendarChecks
{
    private readonly Dictionary<int, Placed<MspdiCalendar>> _byUid = [];
    private readonly MspdiFindings _findings;

    public CalendarChecks(IReadOnlyList<Placed<MspdiCalendar>> calendars, MspdiFindings findings)
    {
        _findings = findings;
        foreach (var calendar in calendars)
        {
            if (!_byUid.TryAdd(calendar.Value.Uid, calendar))
            {
                findings.Fail(MspdiErrorKind.DuplicateCalendar, calendar.Place, $"Two calendars have the UID {calendar.Value.Uid}.");
            }
        }
    }

    /// <summary>The calendars with their base calendars resolved.</summary>
    public IReadOnlyList<MspdiCalendar> Resolved(IReadOnlyList<Placed<MspdiCalendar>> calendars)
    {
        var resolved = calendars
            .Select(calendar => calendar.Value with { BaseUid = Known(calendar.Value.BaseUid, calendar.Place, $"Calendar {calendar.Value.Uid}", null) })
            .ToArray();
        var open = resolved.Where(calendar => calendar.BaseUid is not null).DistinctBy(calendar => calendar.Uid).ToDictionary(calendar => calendar.Uid, calendar => calendar.BaseUid);
        foreach (var uid in LoopsIn(open))
        {
            _findings.Fail(MspdiErrorKind.CalendarLoop, _byUid[uid].Place, $"Calendar {uid} is derived from itself, directly or over others.");
        }

        return resolved;
    }

    /// <summary>Whether those calendars that the schedule needs have working time.</summary>
    public static void CheckWork(MspdiProject project, IReadOnlyList<Placed<MspdiCalendar>> placed, MspdiFindings findings)
    {
        var used = CalendarLosses.UsedBy(project);
        var definitions = CalendarMapping.Definitions(project.Calendars);
        foreach (var calendar in placed.Where(calendar => used.Contains(calendar.Value.Uid) && !HasWork(definitions[calendar.Value.Uid])))
        {
            findings.Fail(MspdiErrorKind.CalendarWithoutWork, calendar.Place, $"The calendar {calendar.Value.Uid} {calendar.Value.Name} has no working time.");
        }
    }

    /// <summary>Whether the week, a further week or an exception works; exceptions may still take all of it away.</summary>
    public static bool HasWork(CalendarDefinition calendar)
    {
        var silent = Enum.GetValues<DayOfWeek>().ToHashSet();
        for (CalendarDefinition? at = calendar; at is not null; at = at.Base)
        {
            if (silent.Any(day => at.Week[day] is { IsWorking: true })
                || at.Exceptions.Any(exception => exception.Pattern.IsWorking)
                || at.WorkWeeks.Any(week => silent.Any(day => week.Week[day] is { IsWorking: true })))
            {
                return true;
            }

            silent.RemoveWhere(day => at.Week[day] is not null);
        }

        return false;
    }

    /// <summary>UID of a calendar of the file; null for none. Newer versions write 0 for none where older ones write −1.</summary>
    public int? Known(int? uid, MspdiPlace place, string owner, MspdiSubject? subject)
    {
        if (uid is not { } known || _byUid.ContainsKey(known))
        {
            return uid;
        }

        if (known > 0)
        {
            _findings.Fail(MspdiErrorKind.UnknownCalendar, place, $"{owner} names the calendar {known}, which the file does not hold.", subject);
        }

        return null;
    }

    // Each calendar has one base at most: what cannot be walked off to an end is a circle or leads into one.
    private static IEnumerable<int> LoopsIn(Dictionary<int, int?> bases)
    {
        var ends = new Dictionary<int, bool>();
        foreach (var start in bases.Keys)
        {
            var way = new List<int>();
            var onWay = new HashSet<int>();
            int? at = start;
            while (at is { } uid && !ends.ContainsKey(uid) && onWay.Add(uid))
            {
                way.Add(uid);
                at = bases.GetValueOrDefault(uid);
            }

            if (at is { } again && onWay.Contains(again))
            {
                yield return again;
            }

            way.ForEach(uid => ends[uid] = true);
        }
    }
}
