namespace ProjectsApi.Mspdi;

/// <summary>Calendar of a project, a task or a resource.</summary>
public sealed record MspdiCalendar
{
    public required int Uid { get; init; }

    public string? Name { get; init; }

    /// <summary>False for the calendar of a resource, which is derived from a base calendar.</summary>
    public bool IsBase { get; init; } = true;

    /// <summary>UID of the base calendar, which applies to days that this one leaves open; null for none.</summary>
    public int? BaseUid { get; init; }

    /// <summary>Days of the week that this calendar defines, each at most once, in the order of the file.</summary>
    public IReadOnlyList<MspdiWeekDay> WeekDays { get; init; } = [];

    /// <summary>Exceptions in the form of Project 2003; later versions repeat <see cref="Exceptions"/> here, day by day.</summary>
    public IReadOnlyList<MspdiExceptionDays> ExceptionDays { get; init; } = [];

    /// <summary>Exceptions in the form of Project 2007 and later; <see cref="ExceptionDays"/> apply only if there are none.</summary>
    public IReadOnlyList<MspdiCalendarException> Exceptions { get; init; } = [];

    public IReadOnlyList<MspdiWorkWeek> WorkWeeks { get; init; } = [];
}

/// <summary>Working times of a day of the week.</summary>
/// <param name="Day">Day of the week.</param>
/// <param name="IsWorking">Whether it is a working day.</param>
/// <param name="Times">Working times in order; none on a day off or if the file omits them.</param>
public sealed record MspdiWeekDay(DayOfWeek Day, bool IsWorking, IReadOnlyList<MspdiWorkingTime> Times);

/// <summary>Working time in minutes of the day.</summary>
/// <param name="From">0 to 1439.</param>
/// <param name="To">After <paramref name="From"/>, at most 1440.</param>
public readonly record struct MspdiWorkingTime(int From, int To);

/// <summary>Exception in the form of Project 2003; both days are inclusive.</summary>
public sealed record MspdiExceptionDays(DateOnly First, DateOnly Last, bool IsWorking, IReadOnlyList<MspdiWorkingTime> Times);

/// <summary>Work week that replaces the calendar's own from <paramref name="First"/> to <paramref name="Last"/>, inclusive.</summary>
public sealed record MspdiWorkWeek(string? Name, DateOnly First, DateOnly Last, IReadOnlyList<MspdiWeekDay> Days);
