using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Planning.Tests.EarnedValue;

public sealed class EarnedScheduleTests
{
    private static readonly PlanCurve Plan = PlanCurve.OfCumulative([10m, 20m, 40m, 70m, 100m]);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(5, "0.5")]
    [InlineData(20, "2")]
    [InlineData(85, "4.5")]
    [InlineData(100, "5")]
    [InlineData(130, "5")] // more earned than planned ends with the plan
    public void Whole_periods_count_and_the_next_one_in_part(int earned, string time)
    {
        Assert.Equal(decimal.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Plan.TimeOf(earned));
    }

    [Fact]
    public void A_period_that_plans_nothing_is_earned_with_the_one_before()
    {
        var plan = PlanCurve.OfCumulative([0m, 10m, 10m, 10m, 20m]);

        Assert.Equal(1m, plan.TimeOf(0m));
        Assert.Equal(4m, plan.TimeOf(10m));
        Assert.Equal(1.9m, plan.TimeOf(9m));
    }

    [Fact]
    public void Periods_that_plan_nothing_at_the_end_are_no_part_of_the_planned_duration()
    {
        var plan = PlanCurve.OfCumulative([50m, 100m, 100m, 100m]);

        Assert.Equal(2, plan.PlannedDuration);
        Assert.Equal(2m, plan.TimeOf(100m));
    }

    [Fact]
    public void Before_any_time_has_passed_there_is_no_index_and_before_anything_is_earned_no_estimate()
    {
        Assert.Null(EarnedSchedule.Of(Plan, 0m, 0m).PerformanceIndex);
        Assert.Equal(0m, EarnedSchedule.Of(Plan, 0m, 2m).PerformanceIndex);
        Assert.Null(EarnedSchedule.Of(Plan, 0m, 2m).EstimateAtCompletion);
    }

    [Fact]
    public void A_curve_that_falls_or_plans_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PlanCurve.OfCumulative([]));
        Assert.Throws<ArgumentException>(() => PlanCurve.OfCumulative([0m, 0m]));
        Assert.Throws<ArgumentException>(() => PlanCurve.OfCumulative([10m, 5m]));
        Assert.Throws<ArgumentException>(() => PlanCurve.OfCumulative([-1m, 5m]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCurve.OfAmounts([5m, -1m]));
        Assert.Null(PlanCurve.OfAmounts([0m, 0m]));
        Assert.Null(PlanCurve.OfAmounts([]));
    }

    [Fact]
    public void Time_and_value_begin_at_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.TimeOf(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.ValueAt(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => EarnedSchedule.Of(Plan, 1m, -1m));
        Assert.Equal(0m, Plan.ValueAt(0m));
        Assert.Equal(30m, Plan.ValueAt(2.5m));
        Assert.Equal(100m, Plan.ValueAt(9m));
    }

    [Fact]
    public void Months_pass_by_their_own_days_and_end_with_their_last()
    {
        var first = new DateOnly(2024, 1, 15);

        Assert.Equal(1m, MonthTime.ElapsedTo(first, new(2024, 1, 31)));
        Assert.Equal(0m, MonthTime.ElapsedTo(first, new(2023, 12, 31)));
        Assert.Equal(2m, MonthTime.ElapsedTo(first, new(2024, 2, 29)));
        Assert.Equal(2.1m, MonthTime.ElapsedTo(new(2024, 2, 1), new(2024, 4, 3)));
    }

    [Fact]
    public void A_number_of_months_is_over_on_a_day_that_belongs_to_it()
    {
        var first = new DateOnly(2024, 1, 1);

        Assert.Equal(new DateOnly(2024, 1, 1), MonthTime.DayAt(first, 0m));
        Assert.Equal(new DateOnly(2024, 1, 31), MonthTime.DayAt(first, 1m));
        Assert.Equal(new DateOnly(2024, 2, 15), MonthTime.DayAt(first, 1.5m)); // 14.5 of 29 days
        Assert.Equal(new DateOnly(2024, 6, 30), MonthTime.DayAt(first, 6m));
        Assert.Null(MonthTime.DayAt(first, 100_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthTime.DayAt(first, -1m));
    }
}
