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
