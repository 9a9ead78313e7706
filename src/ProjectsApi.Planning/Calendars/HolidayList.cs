namespace ProjectsApi.Planning.Calendars;

/// <summary>Holidays of one year as the notices set them; a list is always consistent.</summary>
public sealed record HolidayList
{
    /// <summary>Creates a list.</summary>
    /// <param name="year">Year of the notices, 1985 to 2149.</param>
    /// <param name="notices">The notices, the one that set the list first; none for a hypothetical list.</param>
    /// <param name="holidays">The holidays in the order of the year.</param>
    /// <exception cref="ArgumentException">The list contradicts itself: see <see cref="FaultIn"/>.</exception>
    public HolidayList(int year, IReadOnlyList<HolidayNotice> notices, IReadOnlyList<Holiday> holidays)
    {
        if (FaultIn(year, holidays) is { } fault)
        {
            throw new ArgumentException(fault, nameof(holidays));
        }

        Year = year;
        Notices = notices;
        Holidays = holidays;
    }

    /// <summary>Year of the notices.</summary>
    public int Year { get; }

    /// <summary>The notices, the one that set the list first.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>The holidays, which may begin in December of the year before: New Year 2023 began on 31 December 2022.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>Finds the fault of a list of holidays that a user enters.</summary>
    /// <param name="year">Year that the list is meant for.</param>
    /// <param name="holidays">The holidays.</param>
    /// <returns>
    /// A sentence, or null without a fault. Each day must be in the year or in the December before. No day may come twice. Days worked in
    /// exchange must be Saturdays or Sundays.
    /// </returns>
    public static string? FaultIn(int year, IReadOnlyList<Holiday> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        if (year <= WallClock.FirstDay.Year || year > WallClock.LastDay.Year)
        {
            return $"The year {year} lies outside the calendar.";
        }

        var named = new HashSet<DateOnly>();
        return holidays.Select(holiday => FaultOf(year, holiday, named)).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(int year, Holiday holiday, HashSet<DateOnly> named)
    {
        if (holiday.Last < holiday.First)
        {
            return $"{holiday.Name} ends before it begins.";
        }

        var from = new DateOnly(year - 1, 12, 1);
        var to = new DateOnly(year, 12, 31);
        if (holiday.Workdays.Append(holiday.First).Append(holiday.Last).Any(day => day < from || day > to))
        {
            return $"{holiday.Name} lists a day outside {year} and the December before.";
        }

        if (holiday.Workdays.Any(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
        {
            return $"A day worked in exchange for {holiday.Name} is a weekday, a working day in any case.";
        }

        return new Once(holiday.First, holiday.Last).Days().Concat(holiday.Workdays).All(named.Add)
            ? null
            : $"{holiday.Name} lists a day twice.";
    }
}
