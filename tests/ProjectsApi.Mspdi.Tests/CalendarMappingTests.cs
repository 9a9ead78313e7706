using CsCheck;
using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Tests;

public sealed class CalendarMappingTests
{
    private static readonly DateOnly First = new(2022, 1, 1);
    private static readonly DateOnly Last = new(2027, 12, 31);

    [Fact]
    public void A_calendar_of_a_file_comes_back_the_same_for_every_day() =>
        CalendarGenerator.Calendar.Array[1, 3].Sample(calendars =>
        {
            var chained = calendars.Select(
                (calendar, index) => calendar with { Uid = index, BaseUid = index > 0 && calendar.BaseUid is not null ? index - 1 : null });
            foreach (var definition in CalendarMapping.Definitions([.. chained]).Values)
            {
                AssertComesBack(definition);
            }
        }, iter: 30);

    [Fact]
    public void A_winter_stop_on_the_Chinese_calendar_comes_back_the_same_for_every_day_of_the_project() =>
        AssertComesBack(StandardCalendars.WithWinterStop(ChineseHolidays.Statutory, new(11, 15), new(3, 15)));

    [Fact]
    public void A_calendar_without_base_keeps_its_rules_as_they_are()
    {
        var rule = new CalendarException(
            "月度检修", new MonthlyByPosition(
                RecurrenceRange.Times(First, 5), 2, CalendarDayPosition.Last, CalendarDayItem.Friday), DayPattern.Off);
        var calendar = CalendarMapping.Calendar(StandardCalendars.SevenDays with { Exceptions = [rule] }, 4, First, Last);

        Assert.Equal((4, true, null), (calendar.Uid, calendar.IsBase, calendar.BaseUid));
        Assert.Equal(7, calendar.WeekDays.Count(day => day.IsWorking));
        var exception = Assert.Single(calendar.Exceptions);
        Assert.Equal(
            ("月度检修", MspdiRecurrence.MonthlyByPosition, 2, 5, true, CalendarDayItem.Friday, 4),
            (exception.Name, exception.Recurrence, exception.Period, exception.Occurrences, exception.EnteredByOccurrences,
                exception.MonthItem, exception.MonthPosition));
        // The last Fridays of January, March, May, July and September 2022.
        Assert.Equal(new DateOnly(2022, 9, 30), exception.Last);
        Assert.Equal(rule, Assert.Single(CalendarMapping.Definition(calendar, null).Exceptions));
    }

    [Fact]
    public void Days_that_a_file_leaves_open_work_as_the_standard_calendar_or_the_base()
    {
        var definitions = CalendarMapping.Definitions(
        [
            new() { Uid = 2, BaseUid = 1, WeekDays = [new(DayOfWeek.Monday, false, [])] },
            new() { Uid = 1, WeekDays = [new(DayOfWeek.Saturday, true, []), new(DayOfWeek.Tuesday, true, [new(0, 1440)])] },
        ]);

        Assert.Equal(DayPattern.Off, definitions[1].Week[DayOfWeek.Sunday]);
        Assert.Equal(StandardCalendars.EightHours, definitions[1].Week[DayOfWeek.Wednesday]);
        Assert.Equal(StandardCalendars.EightHours, definitions[1].Week[DayOfWeek.Saturday]);
        Assert.Equal(DayPattern.AllDay, definitions[1].Week[DayOfWeek.Tuesday]);
        Assert.Equal((DayPattern.Off, null), (definitions[2].Week[DayOfWeek.Monday], definitions[2].Week[DayOfWeek.Tuesday]));
        Assert.Same(definitions[1], definitions[2].Base);
    }

    [Fact]
    public void Exceptions_of_2003_count_only_where_there_are_none_of_2007()
    {
        var old = new MspdiExceptionDays(First, First, false, []);
        var modern = new MspdiCalendarException { First = Last, Last = Last };

        Assert.Equal(
            new Once(
                First, First), Assert.Single(CalendarMapping.Definition(new() { Uid = 1, ExceptionDays = [old] }, null).Exceptions).When);
        Assert.Equal(
            new Once(Last, Last), Assert.Single(
                CalendarMapping.Definition(new() { Uid = 1, ExceptionDays = [old], Exceptions = [modern] }, null).Exceptions).When);
    }

    [Fact]
    public void Six_stretches_of_a_day_are_more_than_the_schema_takes()
    {
        var pattern = DayPattern.Of([.. Enumerable.Range(0, 6).Select(hour => new WorkingTime(hour * 120, (hour * 120) + 60))]);
        var calendar = new CalendarDefinition("x", WeekPattern.Of(pattern, DayOfWeek.Monday), []);

        Assert.Throws<ArgumentException>(() => CalendarMapping.Calendar(calendar, 1, First, Last));
    }

    private static void AssertComesBack(CalendarDefinition definition)
    {
        var written = CalendarMapping.Calendar(definition, 7, First, Last);
        var wanted = WorkCalendar.Compile(definition);
        var read = WorkCalendar.Compile(CalendarMapping.Definition(written, null));

        Assert.Null(written.BaseUid);
        Assert.All(
            Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays),
            day => Assert.Equal(wanted.PatternOn(day).Times, read.PatternOn(day).Times));
    }
}
