namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Time in months of the calendar: the periods of a plan curve by month.</summary>
/// <remarks>Amounts are planned by month, not by day. So a day of February is a greater part than one of March.</remarks>
public static class MonthTime
{
    /// <summary>Months from the beginning of a month to the end of a day.</summary>
    /// <param name="firstMonth">Any day of the month whose beginning is time 0.</param>
    /// <param name="day">Day whose end counts, inclusive.</param>
    /// <returns>
    /// Months with fractions of the day's own month. The last day of a month gives a whole number, a day before the first month 0.
    /// </returns>
    public static decimal ElapsedTo(DateOnly firstMonth, DateOnly day)
    {
        var whole = IndexOf(day) - IndexOf(firstMonth);
        return whole < 0 ? 0m : whole + ((decimal)day.Day / DateTime.DaysInMonth(day.Year, day.Month));
    }

    /// <summary>Day on which a number of months since the beginning of a month ends.</summary>
    /// <param name="firstMonth">Any day of the month whose beginning is time 0.</param>
    /// <param name="months">Months with fractions, ≥ 0.</param>
    /// <returns>
    /// First day with <see cref="ElapsedTo"/> at or above the number of months, so a finish is inclusive. Null beyond the last month of a
    /// date (9999-12). 0 months give the first day of the month.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is negative.</exception>
    public static DateOnly? DayAt(DateOnly firstMonth, decimal months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        if (months == 0m)
        {
            return StartOf(firstMonth);
        }

        if (months > IndexOf(DateOnly.MaxValue) - IndexOf(firstMonth) + 1)
        {
            return null;
        }

        // A whole number of months ends on the last day of a month, not on the first of the next.
        var whole = (int)decimal.Ceiling(months) - 1;
        var month = StartOf(firstMonth).AddMonths(whole);
        var days = decimal.Ceiling((months - whole) * DateTime.DaysInMonth(month.Year, month.Month));
        return month.AddDays((int)days - 1);
    }

    /// <summary>First day of a day's month.</summary>
    /// <param name="day">Any day.</param>
    /// <returns>The first of that month.</returns>
    public static DateOnly StartOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>Number of a month in the calendar, one more than that of the month before.</summary>
    /// <param name="day">Any day of the month.</param>
    /// <returns>Years × 12 + months.</returns>
    internal static int IndexOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
