using System.Collections.Frozen;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>The calendars that are part of the program: each has a key that never changes, and is in no table.</summary>
public static class BuiltInCalendars
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

    /// <summary>As the API shows them.</summary>
    public static IReadOnlyList<ScheduleCalendar> Rows { get; } =
        [.. Entries.Values.OrderBy(entry => entry.Kind).Select(entry => entry.Row)];

    /// <summary>Which one a key names; none for the key of a row.</summary>
    public static BuiltInCalendar? KindOf(Guid key) => Kinds.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>Project of a calendar; none for one of the program.</summary>
    public static Guid? ProjectOf(Guid project) => project == Guid.Empty ? null : project;

    /// <summary>Key of the one or the other; none for neither.</summary>
    public static Guid? KeyOf(BuiltInCalendar? builtIn, Guid? own) => builtIn is { } kind ? Entries[kind].Key : own;

    /// <summary>The calendar with its name as the API tells it.</summary>
    internal static CalendarDefinition DefinitionOf(BuiltInCalendar kind) => Entries[kind].Definition;

    /// <summary>Whether the State Council's notices are part of a calendar.</summary>
    internal static bool IsStatutory(BuiltInCalendar kind) => kind is BuiltInCalendar.ChineseStatutory or BuiltInCalendar.ChineseWinterStop;

    /// <summary>A statutory calendar as it would be if a list of holidays were adopted.</summary>
    internal static CalendarDefinition DefinitionWith(BuiltInCalendar kind, HolidayList list)
    {
        var statutory = ChineseHolidays.With(list);
        return (kind == BuiltInCalendar.ChineseWinterStop
            ? WithWinterStop(statutory) : statutory) with { Name = Entries[kind].Definition.Name };
    }

    internal static WorkCalendar CompiledOf(BuiltInCalendar kind) => Entries[kind].Compiled.Value;

    private static CalendarDefinition WithWinterStop(CalendarDefinition calendar) =>
        StandardCalendars.WithWinterStop(calendar, new MonthDay(11, 15), new MonthDay(3, 15));

    private sealed class Entry
    {
        // The day on which they became part of the program.
        private static readonly DateTime Since = new(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc);

        public Entry(BuiltInCalendar kind, string name, CalendarDefinition definition)
        {
            Kind = kind;
            // 5ca1e4da: a key of this form is made by no row, whose keys are of version 7.
            Key = new Guid($"5ca1e4da-0000-8000-8000-{(int)kind:x12}");
            Definition = definition with { Name = name };
            Compiled = new Lazy<WorkCalendar>(() => WorkCalendar.Compile(Definition));
            Row = new ScheduleCalendar
            {
                Id = Key,
                // No project made it.
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
