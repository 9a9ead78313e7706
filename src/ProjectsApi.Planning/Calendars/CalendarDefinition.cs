namespace ProjectsApi.Planning.Calendars;

/// <summary>Calendar as its author defines it: a week, exceptions, and a base calendar for the days that it leaves open.</summary>
/// <param name="Name">Name of the calendar.</param>
/// <param name="Week">Working times of the week; a day without a pattern works as in <paramref name="Base"/>.</param>
/// <param name="Exceptions">Days that work otherwise.</param>
/// <param name="Base">Base calendar; null for a base calendar itself.</param>
/// <remarks>
/// <para>
/// Precedence on a day: an exception of this calendar, an exception of the base, then weeks. Among weeks: this calendar's work week, its
/// week, the base's work week, the base's week. So a public holiday of the base is off for every derived calendar without an exception of
/// its own.
/// </para>
/// <para>
/// Of several exceptions of one calendar on a day, a single span of days precedes any recurrence. A recurrence on one day only counts as a
/// span. Daily precedes yearly, yearly precedes monthly, monthly precedes weekly. Of equal ones the later in the list counts. Source: order
/// observed in Microsoft Project, as MPXJ applies it (ProjectCalendar, issue 498).
/// </para>
/// </remarks>
public sealed record CalendarDefinition(
    string Name,
    WeekPattern Week,
    IReadOnlyList<CalendarException> Exceptions,
    CalendarDefinition? Base = null)
{
    /// <summary>Weeks that replace <see cref="Week"/> for a while; where two of them overlap, the later in the list counts.</summary>
    public IReadOnlyList<WorkWeek> WorkWeeks { get; init; } = [];
}
