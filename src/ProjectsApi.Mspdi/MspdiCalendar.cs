namespace ProjectsApi.Mspdi;

/// <summary>Calendar of a project, a task or a resource.</summary>
public sealed record MspdiCalendar
{
    public required int Uid { get; init; }

    public string? Name { get; init; }

    /// <summary>False for the calendar of a resource, which is derived from a base calendar.</summary>
    public bool IsBase { get; init; } = true;

    /// <summary>UID of the calendar that rules where this one says nothing; null for none.</summary>
    public int? BaseUid { get; init; }

    /// <summary>Days of the week that this calendar speaks of, each at most once, in the order of the file.</summary>
    public IReadOnlyList<MspdiWeekDay> WeekDays { get; init; } = [];

    /// <summary>Exceptions as Project 2003 writes them; Project 2007 and later repeat <see cref="Exceptions"/> here, day by day.</summary>
    public IReadOnlyList<MspdiExceptionDays> ExceptionDays { get; init; } = [];

    /// <summary>Exceptions as Project 2007 and later write them. They rule; <see cref="ExceptionDays"/> count only when there are
    /// none.</summary>
    public IReadOnlyList<MspdiCalendarException> Exceptions { get; init; } = [];

    public IReadOnlyList<MspdiWorkWeek> WorkWeeks { get; init; } = [];
}

/// <summary>How a day of the week works.</summary>
/// <param name="Day">Day of the week.</param>
/// <param name="IsWorking">Whether it is a working day.</param>
/// <param name="Times">Working times in order; none on a day off, and on a working day whose times the file leaves out.</param>
public sealed record MspdiWeekDay(DayOfWeek Day, bool IsWorking, IReadOnlyList<MspdiWorkingTime> Times);

/// <summary>Stretch of work in minutes of the day.</summary>
/// <param name="From">0 to 1439.</param>
/// <param name="To">After <paramref name="From"/>, at most 1440.</param>
public readonly record struct MspdiWorkingTime(int From, int To);

/// <summary>Days that work otherwise, in the form of Project 2003.</summary>
public sealed record MspdiExceptionDays(DateOnly First, DateOnly Last, bool IsWorking, IReadOnlyList<MspdiWorkingTime> Times);

/// <summary>Week that rules for a while in place of the calendar's own.</summary>
public sealed record MspdiWorkWeek(string? Name, DateOnly First, DateOnly Last, IReadOnlyList<MspdiWeekDay> Days);
