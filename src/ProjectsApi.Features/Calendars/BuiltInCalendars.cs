using System.Collections.Frozen;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>The built-in calendars; each has a fixed key and no row in the database.</summary>
internal static class BuiltInCalendars
{
    private static readonly FrozenDictionary<BuiltInCalendar, Entry> Entries = new Entry[]
    {
        new(BuiltInCalendar.Standard, "标准五天工作制", StandardCalendars.Standard),
        new(BuiltInCalendar.ChineseStatutory, "法定工作日", ChineseHolidays.Statutory),
        new(BuiltInCalendar.SevenDaySite, "工地七天制", StandardCalendars.SevenDays),
        new(BuiltInCalendar.AllHours, "全天候", StandardCalendars.AllHours),
        new(
            BuiltInCalendar.ChineseWinterStop,
            "冬季停工(11月15日至3月15日)",
            WithWinterStop(ChineseHolidays.Statutory)),
    }.ToFrozenDictionary(entry => entry.Kind);

    private static readonly FrozenDictionary<Guid, BuiltInCalendar> Kinds = Entries.Values.ToFrozenDictionary(
        entry => entry.Key, entry => entry.Kind);

    /// <summary>Built-in calendars as rows of the API.</summary>
    public static IReadOnlyList<ScheduleCalendar> Rows { get; } =
        [.. Entries.Values.OrderBy(entry => entry.Kind).Select(entry => entry.Row)];

    /// <summary>Built-in calendar with a key; null for the key of a row.</summary>
    public static BuiltInCalendar? KindOf(Guid key) => Kinds.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>Project of a calendar; null for a built-in one.</summary>
    public static Guid? ProjectOf(Guid project) => project == Guid.Empty ? null : project;

    /// <summary>Key of a built-in or own calendar; null for neither.</summary>
    public static Guid? KeyOf(BuiltInCalendar? builtIn, Guid? own) => builtIn is { } kind ? Entries[kind].Key : own;

    /// <summary>Definition with the name of the API.</summary>
    internal static CalendarDefinition DefinitionOf(BuiltInCalendar kind) => Entries[kind].Definition;

    /// <summary>Whether the State Council's notices are part of a calendar.</summary>
    internal static bool IsStatutory(BuiltInCalendar kind) => kind is BuiltInCalendar.ChineseStatutory or BuiltInCalendar.ChineseWinterStop;

    /// <summary>A statutory calendar with a list of holidays adopted.</summary>
    internal static CalendarDefinition DefinitionWith(BuiltInCalendar kind, HolidayList list)
    {
        var statutory = ChineseHolidays.With(list);
        return (kind == BuiltInCalendar.ChineseWinterStop
            ? WithWinterStop(statutory) : statutory) with
        { Name = Entries[kind].Definition.Name };
    }

    internal static WorkCalendar CompiledOf(BuiltInCalendar kind) => Entries[kind].Compiled.Value;

    private static CalendarDefinition WithWinterStop(CalendarDefinition calendar) =>
        StandardCalendars.WithWinterStop(calendar, new MonthDay(11, 15), new MonthDay(3, 15));

    private sealed class Entry
    {
        // Day on which they were added to the program.
        private static readonly DateTime Since = new(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc);

        public Entry(BuiltInCalendar kind, string name, CalendarDefinition definition)
        {
            Kind = kind;
            // No row has a key of this form: keys of rows are of version 7.
            Key = new Guid($"5ca1e4da-0000-8000-8000-{(int)kind:x12}");
            Definition = definition with { Name = name };
            Compiled = new Lazy<WorkCalendar>(() => WorkCalendar.Compile(Definition));
            Row = new ScheduleCalendar
            {
                Id = Key,
                // Belongs to no project.
                ProjectId = Guid.Empty,
                Version = 1,
                CreatedAt = Since,
                UpdatedAt = Since,
                Name = name,
                BuiltInBase = kind == BuiltInCalendar.ChineseWinterStop ? BuiltInCalendar.ChineseStatutory : null,
                Definition = CalendarContentMapping.Of(definition).Write(),
            };
        }

        public BuiltInCalendar Kind { get; }

        public Guid Key { get; }

        public CalendarDefinition Definition { get; }

        public Lazy<WorkCalendar> Compiled { get; }

        public ScheduleCalendar Row { get; }
    }
}
