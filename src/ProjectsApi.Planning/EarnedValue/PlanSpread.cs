using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Spreads the amount of a node over its months, for a plan curve without planned amounts.</summary>
public static class PlanSpread
{
    /// <summary>Spreads an amount evenly over working days.</summary>
    /// <param name="amount">Amount to spread, ≥ 0.</param>
    /// <param name="start">First day, inclusive.</param>
    /// <param name="finish">Last day, inclusive, not before the first.</param>
    /// <param name="calendar">Calendar whose working days count.</param>
    /// <returns>
    /// Every month from the first to the last day, by its first day, with its part. A part is working days in it ÷ all working days. The
    /// parts add up to the amount exactly. Without any working day the whole falls into the month of the last day.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or the finish before the start.</exception>
    public static IReadOnlyList<MonthAmount> ByMonth(decimal amount, DateOnly start, DateOnly finish, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfLessThan(finish, start);
        var days = calendar.WorkingDaysBetween(start, finish);
        var parts = new List<MonthAmount>();
        var spent = 0m;
        for (var month = MonthTime.StartOf(start); month <= finish; month = month.AddMonths(1))
        {
            var last = month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1);

            // The part to date less the parts before, so that no remainder of a division is lost.
            var toDate = last >= finish ? amount : days == 0 ? 0m : amount * calendar.WorkingDaysBetween(start, last) / days;
            parts.Add(new(month, toDate - spent));
            spent = toDate;
        }

        return parts;
    }
}
