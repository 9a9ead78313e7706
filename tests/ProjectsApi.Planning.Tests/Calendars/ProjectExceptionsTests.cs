using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

/// <summary>Rules and days of a file that Microsoft Project 2010 wrote.</summary>
public sealed class ProjectExceptionsTests
{
    [SkippableFact]
    public void Rules_give_the_days_that_Microsoft_Project_worked_out()
    {
        var file = new ProjectExceptions(SharedData.File("mspdi", "calendar-recurring-exceptions-2010.xml"));

        var workedOut = file.WorkedOut().ToList();
        var days = file.Rules().SelectMany(rule => rule.When.Days().Select(day => (day, rule.Pattern))).ToList();

        // The file lists a day once when two rules match it.
        Assert.Equal(141, days.Count);
        Assert.Equal(140, workedOut.Count);
        Assert.Equal(workedOut.Order(ByDay), days.Distinct().Order(ByDay));
    }

    [SkippableFact]
    public void A_rule_gives_the_same_days_whether_occurrences_or_the_last_day_end_it()
    {
        var file = new ProjectExceptions(SharedData.File("mspdi", "calendar-recurring-exceptions-2010.xml"));

        foreach (var (byOccurrences, byDay) in file.Rules().Zip(file.RulesByLastDay()))
        {
            Assert.Equal(byOccurrences.When.Days(), byDay.When.Days());
        }
    }

    [SkippableFact]
    public void A_compiled_calendar_works_every_day_as_Microsoft_Project_does()
    {
        var file = new ProjectExceptions(SharedData.File("mspdi", "calendar-recurring-exceptions-2010.xml"));
        var workedOut = file.WorkedOut().ToDictionary(day => day.Day, day => day.Pattern);
        var plain = WorkCalendar.Compile(StandardCalendars.Standard);

        var calendar = WorkCalendar.Compile(StandardCalendars.Standard with { Exceptions = [.. file.Rules()] });

        for (var day = new DateOnly(1999, 1, 1); day.Year < 2012; day = day.AddDays(1))
        {
            Assert.Equal(workedOut.GetValueOrDefault(day, plain.PatternOn(day)), calendar.PatternOn(day));
        }
    }

    private static readonly Comparer<(DateOnly Day, DayPattern Pattern)> ByDay = Comparer<(DateOnly Day, DayPattern Pattern)>.Create(
        (left, right) => left.Day.CompareTo(right.Day));
}
