using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Mspdi;
using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Mspdi.Reading;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>
/// Converts calendars of a file to rows of a project. A calendar with the name and days of a built-in one becomes the built-in one, as
/// after an export.
/// </summary>
internal sealed class CalendarImport
{
    // Higher than the limit for entry by hand: each resource of a file may have its own calendar.
    private const int MostCalendars = 2_000;

    private readonly Dictionary<int, ScheduleCalendar> _rows = [];
    private readonly Dictionary<int, BuiltInCalendar> _builtIn = [];
    private readonly Dictionary<int, WorkCalendar> _compiled = [];
    private readonly IReadOnlyDictionary<int, CalendarDefinition> _definitions;
    private readonly ImportFindings _findings;
    private readonly IReadOnlySet<int> _needed;

    public CalendarImport(MspdiProject project, Guid projectId, ImportFindings findings)
    {
        _findings = findings;
        _definitions = CalendarMapping.Definitions(project.Calendars);
        _needed = CalendarWarnings.NeededBy(project);
        if (_needed.Count > MostCalendars)
        {
            findings.AddError($"The file needs {_needed.Count} calendars; the limit is {MostCalendars}.");
            return;
        }

        var (used, names) = (CalendarWarnings.UsedBy(project), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        // Beyond the limit, needed calendars come first; otherwise the order of the file is kept.
        foreach (var calendar in project.Calendars.Where(calendar => used.Contains(calendar.Uid))
            .OrderByDescending(calendar => used.Count > MostCalendars && _needed.Contains(calendar.Uid)))
        {
            if (_rows.Count == MostCalendars)
            {
                LeaveOut(calendar.Uid, $"the limit is {MostCalendars} calendars");
            }
            else if (BuiltInOf(calendar.Uid) is { } kind)
            {
                _builtIn[calendar.Uid] = kind;
            }
            else if (RowOf(calendar.Uid, projectId, names, findings) is { } row)
            {
                _rows[calendar.Uid] = row;
            }
        }

        LeaveOutWithoutBase(project);
        foreach (var calendar in project.Calendars)
        {
            if (calendar.BaseUid is { } above && _rows.TryGetValue(calendar.Uid, out var row))
            {
                (row.BuiltInBase, row.BaseId) = (BuiltIn(above), KeyOf(above));
            }
        }
    }

    public IReadOnlyList<ScheduleCalendar> Rows => [.. _rows.Values];

    /// <summary>Key of a calendar's row; null for a built-in calendar or none.</summary>
    public Guid? KeyOf(int? uid) => uid is { } known && _rows.TryGetValue(known, out var row) ? row.Id : null;

    /// <summary>Built-in calendar for one of the file; null for none.</summary>
    public BuiltInCalendar? BuiltIn(int? uid) => uid is { } known && _builtIn.TryGetValue(known, out var kind) ? kind : null;

    /// <summary>Compiled calendar; Microsoft Project's standard one for null.</summary>
    public WorkCalendar CompiledOf(int? uid)
    {
        // After an error nothing is imported, so the compilation is skipped.
        if (uid is not { } known || _findings.Errors.Count > 0)
        {
            return BuiltInCalendars.CompiledOf(BuiltInCalendar.Standard);
        }

        if (!_compiled.TryGetValue(known, out var calendar))
        {
            if (!WorkCalendar.HasWork(_definitions[known]))
            {
                _findings.AddError($"The calendar {known} '{_definitions[known].Name}' has no working time left by its exceptions.");
                return CompiledOf(null);
            }

            calendar = _compiled[known] = WorkCalendar.Compile(_definitions[known]);
        }

        return calendar;
    }

    private void LeaveOutWithoutBase(MspdiProject project)
    {
        bool IsOrphan(MspdiCalendar calendar) =>
            _rows.ContainsKey(calendar.Uid) && calendar.BaseUid is { } above && !_rows.ContainsKey(above) && !_builtIn.ContainsKey(above);

        while (_findings.Errors.Count == 0 && project.Calendars.FirstOrDefault(IsOrphan) is { } orphan)
        {
            LeaveOut(orphan.Uid, "its base calendar is");
            _rows.Remove(orphan.Uid);
        }
    }

    private void LeaveOut(int uid, string reason) =>
        _findings.AddWarning(
            MspdiWarningKind.FaultyCalendar, null,
            $"No date depends on the calendar {uid} '{_definitions[uid].Name}', and it is left out: {reason}.");

    private BuiltInCalendar? BuiltInOf(int uid)
    {
        if (!_needed.Contains(uid) && !WorkCalendar.HasWork(_definitions[uid]))
        {
            return null;
        }

        foreach (var kind in Enum.GetValues<BuiltInCalendar>()
            .Where(kind => BuiltInCalendars.DefinitionOf(kind).Name == _definitions[uid].Name))
        {
            var (theirs, ours) = (CompiledOf(uid), BuiltInCalendars.CompiledOf(kind));
            if (Enumerable.Range(0, WallClock.Days).All(day => theirs.PatternOn(DayAt(day)).Equals(ours.PatternOn(DayAt(day)))))
            {
                return kind;
            }
        }

        return null;
    }

    // Null for a calendar that cannot be stored: an error if dates depend on it, otherwise a warning.
    private ScheduleCalendar? RowOf(int uid, Guid projectId, HashSet<string> names, ImportFindings findings)
    {
        var definition = _definitions[uid];
        var name = ImportedNames.Unique(ImportedNames.OrDefault(definition.Name, $"Calendar {uid}"), names);
        if (name != definition.Name?.Trim())
        {
            findings.AddWarning(
                MspdiWarningKind.ChangedName, null,
                $"The calendar {uid} '{definition.Name}' is renamed to '{name}': names are unique, and {ImportedNames.Rule}.");
        }

        names.Add(name);
        var content = CalendarContentMapping.Of(definition);
        // Each computation reads the stored calendar, so it must be readable.
        var problems = new List<string>();
        new Calendars.CalendarReading((member, problem) => problems.Add($"{member}: {problem}")).Read(name, content, definition.Base);
        if (problems.Count > 0 && !_needed.Contains(uid))
        {
            LeaveOut(uid, problems[0].TrimEnd('.'));
            return null;
        }

        problems.ForEach(problem => findings.AddError($"The calendar {uid} '{name}' cannot be stored: {problem}"));
        return new ScheduleCalendar { ProjectId = projectId, Name = name, Definition = content.Write() };
    }

    private static DateOnly DayAt(int day) => WallClock.FirstDay.AddDays(day);
}
