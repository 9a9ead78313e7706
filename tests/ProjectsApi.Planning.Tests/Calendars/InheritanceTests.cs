using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class InheritanceTests
{
    private static readonly DayPattern Morning = DayPattern.Of(new WorkingTime(480, 720));

    // 2024-05-06 is a Monday, 2024-05-11 a Saturday.
    private static readonly DateOnly Monday = new(2024, 5, 6);
    private static readonly DateOnly Saturday = new(2024, 5, 11);

    [Fact]
    public void A_day_without_a_pattern_works_as_in_the_base()
    {
        var crew = Derived(week: WeekPattern.Inherited.With(DayOfWeek.Saturday, Morning));

        Assert.Equal(StandardCalendars.EightHours, crew.PatternOn(Monday));
        Assert.Equal(Morning, crew.PatternOn(Saturday));
        Assert.Equal(DayPattern.Off, crew.PatternOn(Saturday.AddDays(1)));
    }

    [Fact]
    public void A_day_off_in_the_base_is_off_for_a_crew_whose_week_works_then()
    {
        var company = StandardCalendars.Standard with { Exceptions = [Off(new Once(Saturday))] };

        var crew = Derived(company, WeekPattern.Inherited.With(DayOfWeek.Saturday, Morning));

        Assert.False(crew.IsWorkingDay(Saturday));
        Assert.True(crew.IsWorkingDay(Saturday.AddDays(7)));
    }

    [Fact]
    public void A_rule_of_a_derived_calendar_precedes_any_kind_of_rule_of_its_base()
    {
        var company = StandardCalendars.Standard with { Exceptions = [Off(new Once(Monday))] };

        var crew = Derived(company, exceptions: new CalendarException(null, EveryMonday, Morning));

        Assert.Equal(Morning, crew.PatternOn(Monday));
    }

    [Fact]
    public void A_make_up_workday_works_and_changed_times_change()
    {
        var calendar = Derived(
            exceptions: [new("Make-up", new Once(Saturday), StandardCalendars.EightHours), new("Half day", new Once(Monday), Morning)]);

        Assert.True(calendar.IsWorkingDay(Saturday));
        Assert.Equal(240, calendar.PatternOn(Monday).Minutes);
        Assert.Equal(6, calendar.WorkingDaysBetween(Monday, Saturday));
        Assert.Equal(
            (5 * 480) + 240, calendar.PositionOf(
                WallClock.MinuteOf(Saturday.AddDays(1))) - calendar.PositionOf(WallClock.MinuteOf(Monday)));
    }

    // Source of the order: Microsoft Project as observed by MPXJ, issue 498.
    [Fact]
    public void A_single_day_precedes_daily_then_yearly_then_monthly_then_weekly_in_any_order()
    {
        CalendarException[] strongestFirst =
        [
            new("Once", new Once(Monday), Hours(1)),
            new("Daily", new Daily(RecurrenceRange.Until(Monday.AddDays(-70), Monday.AddDays(70)), 7), Hours(2)),
            new("Yearly", new YearlyByDay(RecurrenceRange.Until(Monday.AddYears(-3), Monday.AddYears(3)), 5, 6), Hours(3)),
            new("Monthly", new MonthlyByDay(RecurrenceRange.Until(Monday.AddYears(-1), Monday.AddYears(1)), 1, 6), Hours(4)),
            new("Weekly", EveryMonday, Hours(5)),
        ];

        for (var strongest = 0; strongest < strongestFirst.Length; strongest++)
        {
            var exceptions = strongestFirst[strongest..];
            Assert.Equal((strongest + 1) * 60, Derived(exceptions: exceptions).PatternOn(Monday).Minutes);
            Assert.Equal((strongest + 1) * 60, Derived(exceptions: [.. exceptions.Reverse()]).PatternOn(Monday).Minutes);
        }
    }

    [Fact]
    public void A_rule_that_meets_one_day_counts_as_a_day()
    {
        var once = new Weekly(RecurrenceRange.Times(Monday, 1), 1, DaysOfWeek.Monday);

        var calendar = Derived(
            exceptions: [new("Audit", once, Hours(1)), new("Third", new MonthlyByDay(RecurrenceRange.Times(Monday, 9), 1, 6), Hours(2))]);

        Assert.Equal(60, calendar.PatternOn(Monday).Minutes);
    }

    [Fact]
    public void Of_two_rules_of_a_kind_the_later_in_the_list_rules()
    {
        var fortnight = new CalendarException("Fortnight", new Once(Monday.AddDays(-7), Monday.AddDays(7)), Hours(1));
        var day = new CalendarException("Day", new Once(Monday), Hours(2));

        Assert.Equal(120, Derived(exceptions: [fortnight, day]).PatternOn(Monday).Minutes);
        Assert.Equal(60, Derived(exceptions: [day, fortnight]).PatternOn(Monday).Minutes);
    }

    [Fact]
    public void A_work_week_rules_for_a_while_over_the_week_but_not_over_exceptions()
    {
        var summer = new WorkWeek("Summer", Monday, Monday.AddDays(13), WeekPattern.Inherited.With(DayOfWeek.Monday, Morning));
        var calendar = WorkCalendar.Compile(
            StandardCalendars.Standard with { WorkWeeks = [summer], Exceptions = [Off(new Once(Monday.AddDays(7)))] });

        Assert.Equal(480, calendar.PatternOn(Monday.AddDays(-7)).Minutes);
        Assert.Equal(240, calendar.PatternOn(Monday).Minutes);
        Assert.Equal(480, calendar.PatternOn(Monday.AddDays(1)).Minutes);
        Assert.Equal(0, calendar.PatternOn(Monday.AddDays(7)).Minutes);
        Assert.Equal(480, calendar.PatternOn(Monday.AddDays(14)).Minutes);
    }

    [Fact]
    public void Exceptions_beyond_the_clock_are_left_out()
    {
        var ages = new Once(new(1900, 1, 1), new(1984, 1, 2));

        var calendar = Derived(exceptions: Off(ages));

        Assert.Equal(WallClock.MinuteOf(new DateTime(1984, 1, 3, 8, 0, 0)), calendar.StartOf(0));
    }

    private static Weekly EveryMonday => new(RecurrenceRange.Until(Monday.AddDays(-70), Monday.AddDays(70)), 1, DaysOfWeek.Monday);

    private static DayPattern Hours(int hours) => DayPattern.Of(new WorkingTime(480, 480 + (hours * 60)));

    private static CalendarException Off(Recurrence when) => new(null, when, DayPattern.Off);

    private static WorkCalendar Derived(params CalendarException[] exceptions) =>
        Derived(StandardCalendars.Standard, WeekPattern.Inherited, exceptions);

    private static WorkCalendar Derived(WeekPattern week) => Derived(StandardCalendars.Standard, week);

    private static WorkCalendar Derived(CalendarDefinition company, params CalendarException[] exceptions) =>
        Derived(company, WeekPattern.Inherited, exceptions);

    private static WorkCalendar Derived(CalendarDefinition company, WeekPattern week, params CalendarException[] exceptions) =>
        WorkCalendar.Compile(new("Crew", week, exceptions, company));
}
