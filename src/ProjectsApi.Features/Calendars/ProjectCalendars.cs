using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>The calendars that the schedules of some projects may name, compiled when they are first asked for; not for two threads at
/// once.</summary>
/// <param name="own">Calendars that the projects made.</param>
/// <param name="adopted">List of holidays that the statutory calendars go by beside the published ones; null for those alone.</param>
public sealed class ProjectCalendars(IEnumerable<StoredCalendar> own, HolidayList? adopted = null)
{
    private readonly Dictionary<Guid, StoredCalendar> _own = own.ToDictionary(calendar => calendar.Id);
    private readonly Dictionary<Guid, CalendarDefinition> _definitions = [];
    private readonly HashSet<Guid> _reading = [];
    private readonly Dictionary<Guid, WorkCalendar> _compiled = [];

    /// <summary>Keys of those that the projects made.</summary>
    public IReadOnlyCollection<Guid> Own => _own.Keys;

    /// <summary>Whether a key names one of them.</summary>
    public bool Has(Guid key) => BuiltInCalendars.KindOf(key) is not null || _own.ContainsKey(key);

    /// <summary>The calendar that a key names.</summary>
    /// <exception cref="KeyNotFoundException">There is no such calendar.</exception>
    /// <exception cref="InvalidOperationException">It is derived from itself, which no write allows.</exception>
    public WorkCalendar CompiledOf(Guid key)
    {
        if (BuiltInCalendars.KindOf(key) is { } kind && !IsAdopting(kind))
        {
            return BuiltInCalendars.CompiledOf(kind);
        }

        if (!_compiled.TryGetValue(key, out var calendar))
        {
            calendar = _compiled[key] = WorkCalendar.Compile(DefinitionOf(key));
        }

        return calendar;
    }

    /// <summary>The same before it is compiled.</summary>
    public CalendarDefinition DefinitionOf(Guid key)
    {
        if (BuiltInCalendars.KindOf(key) is { } kind)
        {
            return adopted is { } list
                && IsAdopting(kind) ? BuiltInCalendars.DefinitionWith(kind, list) : BuiltInCalendars.DefinitionOf(kind);
        }

        if (!_definitions.TryGetValue(key, out var definition))
        {
            var stored = _own[key];
            if (!_reading.Add(key))
            {
                throw new InvalidOperationException($"The calendar '{stored.Name}' is derived from itself.");
            }

            var above = BuiltInCalendars.KeyOf(stored.BuiltInBase, stored.BaseId) is { } baseKey ? DefinitionOf(baseKey) : null;
            definition = _definitions[key] = CalendarReading.OfStored(stored.Name, stored.Definition, above);
        }

        return definition;
    }

    /// <summary>Whether the State Council's notices are part of a calendar, by itself or by what it is derived from.</summary>
    public bool IsStatutory(Guid key) => BuiltInCalendars.KindOf(key) is { } kind
        ? BuiltInCalendars.IsStatutory(kind)
        : BuiltInCalendars.KeyOf(_own[key].BuiltInBase, _own[key].BaseId) is { } above && IsStatutory(above);

    /// <summary>The same calendars as they would be if a list of holidays were adopted.</summary>
    public ProjectCalendars Adopting(HolidayList list) => new(_own.Values, list);

    private bool IsAdopting(BuiltInCalendar kind) => adopted is not null && BuiltInCalendars.IsStatutory(kind);
}
