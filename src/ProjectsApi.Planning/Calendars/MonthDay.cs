namespace ProjectsApi.Planning.Calendars;

/// <summary>A day of any year.</summary>
public readonly record struct MonthDay
{
    // Kept from 0 so that the default value is a day too: 1 January.
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>Creates a day.</summary>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day that the month has in a leap year.</param>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public MonthDay(int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(2000, month));
        _month = (byte)(month - 1);
        _day = (byte)(day - 1);
    }

    /// <summary>Month, 1 to 12.</summary>
    public int Month => _month + 1;

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day => _day + 1;

    /// <summary>The day in a year; 29 February is the 28th in a common year.</summary>
    /// <param name="year">Year, 1 to 9999.</param>
    /// <returns>The day.</returns>
    public DateOnly In(int year) => MonthDays.On(new(year, Month, 1), Day);
}
