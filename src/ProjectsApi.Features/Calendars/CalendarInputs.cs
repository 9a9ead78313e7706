using System.ComponentModel;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

// The same records serve as input, as JSON of the column and as source of the output.
[Description("Working time within a day(工作时段)")]
internal sealed record WorkingTimeInput
{
    [Description("Start of work, a whole minute(开始时刻)")]
    public required TimeOnly From { get; init; }

    [Description("End of work, a whole minute; 00:00:00 is the midnight that ends the day(结束时刻)")]
    public required TimeOnly To { get; init; }
}

[Description("Working times of a day of the week(一周中某天的工作时间)")]
internal sealed record CalendarDayInput
{
    [Description("Day of the week(星期)")]
    public required Weekday Day { get; init; }

    [Description("Working times, in order and without overlap; none for a day off(工作时段)")]
    public required IReadOnlyList<WorkingTimeInput> Times { get; init; }
}

[Description("Work week that replaces the default week for a period(特定时期的工作周)")]
internal sealed record CalendarWorkWeekInput
{
    [Description("Name(名称)")]
    public string? Name { get; init; }

    [Description("First day(起始日)")]
    public required DateOnly First { get; init; }

    [Description("Last day, inclusive(截止日)")]
    public required DateOnly Last { get; init; }

    [Description("Days with working times other than in the default week(工作日安排)")]
    public required IReadOnlyList<CalendarDayInput> Days { get; init; }
}

[Description("Days with working times other than in their week: holidays, make-up days, other hours(日历例外)")]
internal sealed record CalendarExceptionInput
{
    [Description("Name(名称)")]
    public string? Name { get; init; }

    [Description("Kind of recurrence(重复方式)")]
    [DefaultValue(CalendarRecurrence.Once)]
    public CalendarRecurrence Recurrence { get; init; }

    [Description("First possible day; required except for SEASON(起始日)")]
    public DateOnly? First { get; init; }

    [Description("Last possible day, inclusive; a recurrence takes either this or occurrences(截止日)")]
    public DateOnly? Last { get; init; }

    [Description("Number of occurrences, 1 to 10000(次数)")]
    public int? Occurrences { get; init; }

    [Description("Interval in days, weeks or months, 1 to 999; none for 1(间隔)")]
    public int? Every { get; init; }

    [Description("Days of the week, for WEEKLY(星期)")]
    public IReadOnlyList<Weekday>? Weekdays { get; init; }

    [Description("Month, 1 to 12, for YEARLY_BY_DAY, YEARLY_BY_POSITION and the beginning of a SEASON(月份)")]
    public int? Month { get; init; }

    [Description("Day of the month, 1 to 31, for MONTHLY_BY_DAY, YEARLY_BY_DAY and the beginning of a SEASON(日)")]
    public int? Day { get; init; }

    [Description("Position of the item, for a recurrence by position(第几个)")]
    public CalendarDayPosition? Position { get; init; }

    [Description("Kind of counted day, for a recurrence by position(计数对象)")]
    public CalendarDayItem? Item { get; init; }

    [Description("Month in which a SEASON ends, 1 to 12(结束月份)")]
    public int? LastMonth { get; init; }

    [Description("Day on which a SEASON ends, inclusive(结束日)")]
    public int? LastDay { get; init; }

    [Description("Working times on these days; none for days off(工作时段)")]
    public required IReadOnlyList<WorkingTimeInput> Times { get; init; }
}
