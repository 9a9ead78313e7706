using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Planning.Tests.Investments;

public sealed class InvestmentProgressTests
{
    private static readonly decimal?[] Curve = [0m, 50m, 100m, 150m, 200m, 100m, 100m, 100m, 100m, 50m, 50m, 0m];

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void Without_a_plan_there_is_no_rate_and_no_lead(int? plan)
    {
        var progress = InvestmentProgress.Of(new(6, 10m, 60m, 80m, plan, [.. Months(plan)], plan), TimeBase.CalendarMonths);

        Assert.Equal(new InvestmentProgress(null, null, null, 50m, null), progress);
    }

    [Fact]
    public void All_measures_of_one_month_come_together()
    {
        var figures = new InvestmentFigures(4, 120m, 360m, 500m, 1_000m, Curve, 2_000m);

        var byMonths = InvestmentProgress.Of(figures, TimeBase.CalendarMonths);
        var byPlan = InvestmentProgress.Of(figures, TimeBase.PlanCurve);

        Assert.Equal(36m, byMonths.CompletionRate);
        Assert.Equal(25m, byMonths.ShareOfTotal);
        Assert.Equal(80m, byMonths.MonthPlanRate);
        Assert.Equal(33.3m, InvestmentProgress.Rounded(byMonths.TimeProgress));
        Assert.Equal(2.7m, InvestmentProgress.Rounded(byMonths.Lead));
        Assert.Equal(30m, byPlan.TimeProgress);
        Assert.Equal(6m, byPlan.Lead);
    }

    [Fact]
    public void A_year_without_any_month_plan_has_no_plan_curve()
    {
        Assert.Null(TimeProgress.OfPlanCurve([], 1_000m, 6));
        Assert.Null(TimeProgress.OfPlanCurve([null, null], 1_000m, 6));
    }

    [Fact]
    public void A_month_without_a_plan_adds_nothing_to_a_curve_that_exists()
    {
        Assert.Equal(20m, TimeProgress.OfPlanCurve([null, 200m, null, 800m], 1_000m, 3));
        Assert.Equal(0m, TimeProgress.OfPlanCurve([null, 200m], 1_000m, 1));
    }

    [Fact]
    public void A_plan_curve_over_an_annual_plan_of_zero_is_nothing()
    {
        Assert.Null(TimeProgress.OfPlanCurve([100m], 0m, 1));
        Assert.Null(TimeProgress.OfPlanCurve([100m], null, 1));
    }

    [Fact]
    public void Before_the_first_month_has_ended_there_is_no_month_plan_to_compare_with()
    {
        var progress = InvestmentProgress.Of(new(0, 0m, 0m, 0m, 1_000m, Curve, 2_000m), TimeBase.CalendarMonths);

        Assert.Null(progress.MonthPlanRate);
        Assert.Equal(0m, progress.TimeProgress);
    }

    [Theory]
    [InlineData("0.05", "0.1")]
    [InlineData("-0.05", "-0.1")]
    [InlineData("13.85", "13.9")]
    [InlineData("13.849999", "13.8")]
    public void Halves_are_rounded_away_from_zero_to_one_decimal(string value, string rounded)
    {
        Assert.Equal(Number(rounded), InvestmentProgress.Rounded(Number(value)));
    }

    [Fact]
    public void Nothing_rounds_to_nothing() => Assert.Null(InvestmentProgress.Rounded(null));

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void A_year_has_no_months_beyond_twelve(int months)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeProgress.OfCalendarMonths(months));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeProgress.OfPlanCurve(Curve, 1_000m, months));
    }

    [Fact]
    public void A_negative_plan_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InvestmentRates.Completion(1m, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeProgress.OfPlanCurve([-1m], 1m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeProgress.OfPlanCurve(new decimal?[13], 1m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => InvestmentRates.Start(-1, 1));
    }

    [Fact]
    public void An_unknown_time_base_is_refused()
    {
        var figures = new InvestmentFigures(1, 0m, 0m, 0m, null, [], null);

        Assert.Throws<ArgumentOutOfRangeException>(() => InvestmentProgress.Of(figures, (TimeBase)7));
    }

    private static IEnumerable<decimal?> Months(int? plan) => Enumerable.Repeat((decimal?)plan, 12);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
