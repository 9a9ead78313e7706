using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi;

/// <summary>Exception of a calendar, single or recurring, in the form of Project 2007 and later.</summary>
public sealed record MspdiCalendarException
{
    public string? Name { get; init; }

    public required DateOnly First { get; init; }

    /// <summary>Last day of the range, inclusive.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Whether <see cref="Occurrences"/> rather than <see cref="Last"/> ends the recurrence.</summary>
    public bool EnteredByOccurrences { get; init; }

    public int? Occurrences { get; init; }

    public MspdiRecurrence Recurrence { get; init; } = MspdiRecurrence.EveryDay;

    /// <summary>Interval in days, weeks or months; null for 1.</summary>
    public int? Period { get; init; }

    /// <summary>Days of a weekly recurrence, the sum of 1 Sunday, 2 Monday, 4 Tuesday … 64 Saturday.</summary>
    public int? DaysOfWeek { get; init; }

    public CalendarDayItem? MonthItem { get; init; }

    /// <summary>0 first, 1 second, 2 third, 3 fourth, 4 last.</summary>
    public int? MonthPosition { get; init; }

    /// <summary>0 January to 11 December.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31.</summary>
    public int? MonthDay { get; init; }

    public bool IsWorking { get; init; }

    public IReadOnlyList<MspdiWorkingTime> Times { get; init; } = [];
}

/// <summary>Supported numbers of MSPDI's Exception/Type.</summary>
public enum MspdiRecurrence
{
    EveryDay = 1,
    YearlyByDay = 2,
    YearlyByPosition = 3,
    MonthlyByDay = 4,
    MonthlyByPosition = 5,
    Weekly = 6,
    EveryFewDays = 7,

    /// <summary>No recurrence: every day of the range.</summary>
    None = 9,
}
