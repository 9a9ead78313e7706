using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Mspdi;
using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>
/// Exports the project's own calendars and the built-in ones in use. Microsoft Project has neither bases of base calendars nor seasons;
/// both are merged into each calendar.
/// </summary>
internal sealed class CalendarExport
{
    private readonly Dictionary<Guid, int> _uids = [];
    private readonly ProjectCalendars _calendars;

    public CalendarExport(ScheduleRows rows, ResourcePlan resourcePlan)
    {
        _calendars = rows.Calendars;
        var used = rows.Nodes.Select(node => BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId))
            .Concat(resourcePlan.Resources.Select(resource => BuiltInCalendars.KeyOf(resource.BuiltInCalendar, resource.CalendarId)))
            .Append(BuiltInCalendars.KeyOf(rows.Setup.BuiltInCalendar, rows.Setup.CalendarId) ?? ScheduleMapping.DefaultCalendarKey)
            .OfType<Guid>();
        foreach (var key in rows.Calendars.Own.Concat(used.Where(rows.Calendars.Has)))
        {
            _uids.TryAdd(key, _uids.Count + 1);
        }

        ProjectUid = UidOf(BuiltInCalendars.KeyOf(rows.Setup.BuiltInCalendar, rows.Setup.CalendarId) ?? ScheduleMapping.DefaultCalendarKey);
    }

    /// <summary>Number of calendars, which is the last UID.</summary>
    public int Count => _uids.Count;

    /// <summary>UID of the project's calendar.</summary>
    public int? ProjectUid { get; }

    public int? UidOf(Guid? key) => key is { } known && _uids.TryGetValue(known, out var uid) ? uid : null;

    public IReadOnlyList<MspdiCalendar> Calendars() =>
        [.. _uids.Select(
            each => CalendarMapping.Calendar(_calendars.DefinitionOf(each.Key), each.Value, WallClock.FirstDay, WallClock.LastDay))];
}
