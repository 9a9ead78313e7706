namespace ProjectsApi.Planning.Calendars;

/// <summary>Calendar as people define it: a week, its exceptions and, where it says nothing itself, another calendar.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Week">Working times of the week; a day without a pattern works as in <paramref name="Base"/>.</param>
/// <param name="Exceptions">Days that work otherwise.</param>
/// <param name="Base">Calendar that this one is derived from; null when it stands for itself.</param>
/// <remarks>
/// <para>
/// What rules a day, the strongest first: an exception of this calendar; an exception of the base, so that a public holiday entered there is
/// off for every crew that did not say otherwise; this calendar's work week; its week; the base's work week; the base's week.
/// </para>
/// <para>
/// Of several exceptions of one calendar on the same day a single stretch rules over any recurrence (a recurrence that meets one day only
/// counts as a stretch), a daily recurrence over a yearly one, that over a monthly one, that over a weekly one; among equals the one that
/// stands later in the list. Source: order observed in Microsoft Project, as MPXJ applies it (ProjectCalendar, issue 498).
/// </para>
/// </remarks>
public sealed record CalendarDefinition(
    string Name,
    WeekPattern Week,
    IReadOnlyList<CalendarException> Exceptions,
    CalendarDefinition? Base = null)
{
    /// <summary>Weeks that rule for a while in place of <see cref="Week"/>; where two of them meet, the later in the list rules.</summary>
    public IReadOnlyList<WorkWeek> WorkWeeks { get; init; } = [];
}
