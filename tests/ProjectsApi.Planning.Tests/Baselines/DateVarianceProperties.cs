using CsCheck;
using ProjectsApi.Planning.Baselines;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Baselines;

public sealed class DateVarianceProperties
{
    private static readonly WorkCalendar FiveDays = WorkCalendar.Compile(StandardCalendars.Standard);
    private static readonly WorkCalendar EveryDay = WorkCalendar.Compile(StandardCalendars.SevenDays);
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 5_000].Select(new DateOnly(2019, 1, 1).AddDays);

    [Fact]
    public void The_other_way_round_a_variance_has_the_other_sign() =>
        Gen.Select(Day, Day).Sample((one, other) =>
            DateVariance.OfStart(one, other, FiveDays)?.WorkingDays == -DateVariance.OfStart(other, one, FiveDays)?.WorkingDays
            && DateVariance.OfFinish(one, other, FiveDays)?.WorkingDays == -DateVariance.OfFinish(other, one, FiveDays)?.WorkingDays);

    [Fact]
    public void Two_steps_add_up_to_one() =>
        Gen.Select(Day, Day, Day).Sample((first, second, third) =>
            DateVariance.OfStart(first, third, FiveDays)?.WorkingDays
                == DateVariance.OfStart(first, second, FiveDays)?.WorkingDays + DateVariance.OfStart(second, third, FiveDays)?.WorkingDays
            && DateVariance.OfFinish(first, third, FiveDays)?.WorkingDays
                == DateVariance.OfFinish(
                    first, second, FiveDays)?.WorkingDays + DateVariance.OfFinish(second, third, FiveDays)?.WorkingDays);

    [Fact]
    public void Without_rest_days_working_days_are_calendar_days() =>
        Gen.Select(Day, Day).Sample((one, other) =>
            DateVariance.OfStart(one, other, EveryDay) is { } start && start.WorkingDays == start.CalendarDays
            && DateVariance.OfFinish(one, other, EveryDay) is { } finish && finish.WorkingDays == finish.CalendarDays);
}
