namespace ProjectsApi.Planning.Calendars;

/// <summary>Calendar as people define it: a week, its exceptions and, where it says nothing itself, another calendar.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Week">Working times of the week; a day without a pattern works as in <paramref name="Base"/>.</param>
/// <param name="Exceptions">
/// Days that work otherwise. Where two of them name the same day the one that stands first in the list rules that day.
/// </param>
/// <param name="Base">
/// Calendar that this one is derived from; null when it stands for itself. An exception of this calendar rules over one of the base, and an
/// exception of the base over the week of this calendar: a public holiday entered there is off for every crew that did not say otherwise.
/// </param>
public sealed record CalendarDefinition(
    string Name,
    WeekPattern Week,
    IReadOnlyList<CalendarException> Exceptions,
    CalendarDefinition? Base = null);
