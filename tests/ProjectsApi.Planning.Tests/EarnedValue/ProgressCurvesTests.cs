using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Planning.Tests.EarnedValue;

public sealed class ProgressCurvesTests
{
    private static readonly CurveMonth[] Months =
    [
        new(new(2024, 3, 31), 300m, 250m, 20m),
        new(new(2024, 1, 1), 100m, 150m, 10m),
        new(new(2024, 2, 10), 200m, -50m, null),
        new(new(2024, 5, 1), 400m, null, null),
    ];

    [Fact]
    public void Every_month_between_the_first_and_the_last_has_a_point_in_order()
    {
        var points = ProgressCurves.Of(1_000m, Months, new(2024, 3, 15));

        Assert.Equal([1, 2, 3, 4, 5], points.Select(point => point.Month.Month));
        Assert.Equal([100m, 200m, 300m, 0m, 400m], points.Select(point => point.Planned));
        Assert.Equal([100m, 300m, 600m, 600m, 1_000m], points.Select(point => point.PlannedToDate));
        Assert.Equal([10m, 30m, 60m, 60m, 100m], points.Select(point => point.PlannedProgress));
    }

    [Fact]
    public void Physical_and_money_progress_are_kept_apart()
    {
        var points = ProgressCurves.Of(1_000m, Months, new(2024, 3, 15));

        Assert.Equal([10m, 10m, 20m, null, null], points.Select(point => point.PhysicalProgress));
        Assert.Equal([100m, 100m, 200m, null, null], points.Select(point => point.EarnedToDate));
        Assert.Equal([15m, 10m, 35m, null, null], points.Select(point => point.InvestmentProgress));
        Assert.Equal([150m, 100m, 350m, null, null], points.Select(point => point.ActualToDate));
    }

    [Fact]
    public void Months_add_up_to_their_totals_and_a_correction_takes_away()
    {
        var points = ProgressCurves.Of(1_000m, Months, new(2024, 3, 15));

        Assert.Equal([100m, 0m, 100m, null, null], points.Select(point => point.Earned));
        Assert.Equal([150m, -50m, 250m, null, null], points.Select(point => point.Actual));
    }

    [Fact]
    public void Progress_of_a_month_without_a_survey_is_that_of_the_one_before_and_says_so()
    {
        var points = ProgressCurves.Of(1_000m, Months, new(2024, 4, 30));

        Assert.Equal([false, true, false, true, false], points.Select(point => point.IsCarriedOver));
    }

    [Fact]
    public void Before_the_first_survey_no_earned_value_is_known_even_after_payments()
    {
        var points = ProgressCurves.Of(
            1_000m, [new(new(2024, 1, 1), null, 500m, null), new(new(2024, 2, 1), null, null, 5m)], new(2024, 2, 29));

        Assert.Null(points[0].EarnedToDate);
        Assert.Null(points[0].Earned);
        Assert.Equal(50m, points[0].InvestmentProgress);
        Assert.Equal(50m, points[1].Earned);
    }

    [Fact]
    public void Without_a_budget_amounts_remain_and_percentages_do_not()
    {
        var point = Assert.Single(ProgressCurves.Of(0m, [new(new(2024, 1, 1), 10m, 5m, 50m)], new(2024, 1, 31)));

        Assert.Null(point.PlannedProgress);
        Assert.Null(point.InvestmentProgress);
        Assert.Equal(50m, point.PhysicalProgress);
        Assert.Equal(5m, point.ActualToDate);
    }

    [Fact]
    public void Without_months_there_is_no_curve() => Assert.Empty(ProgressCurves.Of(1m, [], new(2024, 1, 1)));

    [Fact]
    public void Impossible_months_are_refused()
    {
        var january = new DateOnly(2024, 1, 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressCurves.Of(-1m, [], january));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressCurves.Of(1m, [new(january, -1m, null, null)], january));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressCurves.Of(1m, [new(january, null, null, 101m)], january));
        Assert.Throws<ArgumentException>(
            () => ProgressCurves.Of(1m, [new(january, 1m, null, null), new(new(2024, 1, 31), 1m, null, null)], january));
    }

    [Fact]
    public void An_amount_is_spread_by_working_days_and_adds_up()
    {
        var calendar = WorkCalendar.Compile(StandardCalendars.Standard);

        // Monday 29 January to Friday 2 February: three days and two. Then 10 ÷ 3, whose remainder must not be lost.
        var parts = PlanSpread.ByMonth(100m, new(2024, 1, 29), new(2024, 2, 2), calendar);
        var thirds = PlanSpread.ByMonth(10m, new(2024, 1, 30), new(2024, 2, 1), calendar);

        Assert.Equal([new(new(2024, 1, 1), 60m), new(new(2024, 2, 1), 40m)], parts);
        Assert.Equal(10m, thirds.Sum(part => part.Amount));
    }

    [Fact]
    public void An_amount_over_rest_days_only_falls_into_the_month_of_the_last()
    {
        var calendar = WorkCalendar.Compile(StandardCalendars.Standard);

        // Saturday 31 August and Sunday 1 September 2024.
        Assert.Equal(
            [new(new(2024, 8, 1), 0m), new(new(2024, 9, 1), 7m)],
            PlanSpread.ByMonth(7m, new(2024, 8, 31), new(2024, 9, 1), calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanSpread.ByMonth(7m, new(2024, 9, 1), new(2024, 8, 31), calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanSpread.ByMonth(-7m, new(2024, 9, 1), new(2024, 9, 1), calendar));
    }
}
