using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>Calendars available to the schedules of some projects, compiled on first use. Several threads may read it.</summary>
/// <param name="own">Own calendars of the projects.</param>
/// <param name="adopted">Holidays that replace the published ones of their year; null for the published ones.</param>
internal sealed class ProjectCalendars(IEnumerable<StoredCalendar> own, HolidayList? adopted = null)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, StoredCalendar> _own = own.ToDictionary(calendar => calendar.Id);
    private readonly Dictionary<Guid, CalendarDefinition> _definitions = [];
    private readonly HashSet<Guid> _reading = [];
    private readonly Dictionary<Guid, WorkCalendar> _compiled = [];

    /// <summary>Keys of the projects' own calendars.</summary>
    public IReadOnlyCollection<Guid> Own => _own.Keys;

    /// <summary>Whether a calendar has this key.</summary>
    public bool Has(Guid key) => BuiltInCalendars.KindOf(key) is not null || _own.ContainsKey(key);

    /// <summary>Compiled calendar with a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such calendar.</exception>
    /// <exception cref="InvalidOperationException">The calendar is derived from itself, which no mutation allows.</exception>
    public WorkCalendar CompiledOf(Guid key)
    {
        if (BuiltInCalendars.KindOf(key) is { } kind && !IsAdopting(kind))
        {
            return BuiltInCalendars.CompiledOf(kind);
        }

        lock (_gate)
        {
            if (!_compiled.TryGetValue(key, out var calendar))
            {
                calendar = _compiled[key] = WorkCalendar.Compile(DefinitionOf(key));
            }

            return calendar;
        }
    }

    /// <summary>Definition of a calendar with a key.</summary>
    public CalendarDefinition DefinitionOf(Guid key)
    {
        if (BuiltInCalendars.KindOf(key) is { } kind)
        {
            return adopted is { } list
                && IsAdopting(kind) ? BuiltInCalendars.DefinitionWith(kind, list) : BuiltInCalendars.DefinitionOf(kind);
        }

        lock (_gate)
        {
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
    }

    /// <summary>Whether a calendar or one of its bases follows the State Council's notices.</summary>
    public bool IsStatutory(Guid key) => BuiltInCalendars.KindOf(key) is { } kind
        ? BuiltInCalendars.IsStatutory(kind)
        : BuiltInCalendars.KeyOf(_own[key].BuiltInBase, _own[key].BaseId) is { } above && IsStatutory(above);

    /// <summary>The same calendars with a list of holidays adopted.</summary>
    public ProjectCalendars Adopting(HolidayList list) => new(_own.Values, list);

    private bool IsAdopting(BuiltInCalendar kind) => adopted is not null && BuiltInCalendars.IsStatutory(kind);
}
