using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Mspdi;
using ProjectsApi.Features.Schedules.Mspdi.Mapping;
using ProjectsApi.Features.Schedules.Mspdi.Reading;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Exchange;

/// <summary>
/// Calendars of a file as rows of a project. One that is named as a calendar of the program and says the same on every day is that
/// calendar, which is how an exported one comes back.
/// </summary>
internal sealed class CalendarImport
{
    private const int MostCalendars = 200;

    private readonly Dictionary<int, ScheduleCalendar> _rows = [];
    private readonly Dictionary<int, BuiltInCalendar> _builtIn = [];
    private readonly Dictionary<int, WorkCalendar> _compiled = [];
    private readonly IReadOnlyDictionary<int, CalendarDefinition> _definitions;
    private readonly ImportFindings _findings;

    public CalendarImport(MspdiProject project, Guid projectId, ImportFindings findings)
    {
        _findings = findings;
        _definitions = CalendarMapping.Definitions(project.Calendars);
        var used = CalendarLosses.UsedBy(project);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (used.Count > MostCalendars)
        {
            findings.Fail($"The file holds {used.Count} calendars; a project keeps {MostCalendars}.");
            return;
        }

        foreach (var calendar in project.Calendars.Where(calendar => used.Contains(calendar.Uid)))
        {
            if (BuiltInOf(calendar.Uid) is { } kind)
            {
                _builtIn[calendar.Uid] = kind;
            }
            else
            {
                _rows[calendar.Uid] = RowOf(calendar.Uid, projectId, names, findings);
            }
        }

        foreach (var calendar in project.Calendars)
        {
            if (calendar.BaseUid is { } above && _rows.TryGetValue(calendar.Uid, out var row))
            {
                (row.BuiltInBase, row.BaseId) = (BuiltIn(above), KeyOf(above));
            }
        }
    }

    public IReadOnlyList<ScheduleCalendar> Rows => [.. _rows.Values];

    /// <summary>Key of the row of a calendar; none for none and for one of the program.</summary>
    public Guid? KeyOf(int? uid) => uid is { } known && _rows.TryGetValue(known, out var row) ? row.Id : null;

    /// <summary>The calendar of the program that one of the file is.</summary>
    public BuiltInCalendar? BuiltIn(int? uid) => uid is { } known && _builtIn.TryGetValue(known, out var kind) ? kind : null;

    /// <summary>The calendar to count by; with none Microsoft Project's own standard one.</summary>
    public WorkCalendar CompiledOf(int? uid)
    {
        // With an error nothing is kept, and nothing more needs to be worked out.
        if (uid is not { } known || _findings.Errors.Count > 0)
        {
            return BuiltInCalendars.CompiledOf(BuiltInCalendar.Standard);
        }

        if (!_compiled.TryGetValue(known, out var calendar))
        {
            if (!WorkCalendar.HasWork(_definitions[known]))
            {
                _findings.Fail($"The calendar {known} '{_definitions[known].Name}' has no working time left by its exceptions.");
                return CompiledOf(null);
            }

            calendar = _compiled[known] = WorkCalendar.Compile(_definitions[known]);
        }

        return calendar;
    }

    private BuiltInCalendar? BuiltInOf(int uid)
    {
        foreach (var kind in Enum.GetValues<BuiltInCalendar>().Where(kind => BuiltInCalendars.DefinitionOf(kind).Name == _definitions[uid].Name))
        {
            var (theirs, ours) = (CompiledOf(uid), BuiltInCalendars.CompiledOf(kind));
            if (Enumerable.Range(0, WallClock.Days).All(day => theirs.PatternOn(DayAt(day)).Equals(ours.PatternOn(DayAt(day)))))
            {
                return kind;
            }
        }

        return null;
    }

    private ScheduleCalendar RowOf(int uid, Guid projectId, HashSet<string> names, ImportFindings findings)
    {
        var definition = _definitions[uid];
        var wanted = string.IsNullOrWhiteSpace(definition.Name) ? $"Calendar {uid}" : definition.Name;
        var name = FileNames.Free(wanted, names);
        if (name != definition.Name)
        {
            findings.Lose(MspdiLossKind.ChangedName, null, $"The calendar {uid} '{definition.Name}' is named '{name}': names are given once and have at most {FileNames.Longest} characters.");
        }

        names.Add(name);
        var content = CalendarWords.Of(definition);
        // What is kept is read each time the schedule is computed: it has to be readable.
        new Calendars.CalendarReading((member, problem) => findings.Fail($"The calendar {uid} '{name}' cannot be kept: {member}: {problem}"))
            .Read(name, content, definition.Base);
        return new ScheduleCalendar { ProjectId = projectId, Name = name, Definition = content.Write() };
    }

    private static DateOnly DayAt(int day) => WallClock.FirstDay.AddDays(day);
}
