using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Planning.Tests.EarnedValue;

public sealed class EarnedValueStatusTests
{
    private static readonly DateOnly Day = new(2024, 6, 30);

    [Fact]
    public void Before_anything_is_spent_planned_or_earned_there_are_no_indexes()
    {
        var status = new EarnedValueStatus(Day, 1_000m, 0m, 0m, 0m);

        Assert.Null(status.CostPerformanceIndex);
        Assert.Null(status.SchedulePerformanceIndex);
        Assert.Null(status.EstimateAtCompletion(ForecastRule.CostPerformance));
        Assert.Null(status.EstimateAtCompletion(ForecastRule.CostAndSchedulePerformance));
        Assert.Null(status.EstimateToComplete(ForecastRule.CostPerformance));
        Assert.Null(status.VarianceAtCompletion(ForecastRule.CostPerformance));
        Assert.Null(status.ToCompletePerformanceIndexFor(ForecastRule.CostPerformance));
        Assert.Equal(1m, status.ToCompletePerformanceIndex);
    }

    [Fact]
    public void Money_spent_on_nothing_gives_an_efficiency_of_zero_and_no_forecast_from_it()
    {
        var status = new EarnedValueStatus(Day, 1_000m, 100m, 0m, 50m);

        Assert.Equal(0m, status.CostPerformanceIndex);
        Assert.Null(status.EstimateAtCompletion(ForecastRule.CostPerformance));
        Assert.Equal(1_050m, status.EstimateAtCompletion(ForecastRule.BudgetedRate));
    }

    [Fact]
    public void A_budget_that_is_exactly_spent_leaves_no_efficiency_to_reach()
    {
        Assert.Null(new EarnedValueStatus(Day, 1_000m, 1_000m, 900m, 1_000m).ToCompletePerformanceIndex);
        Assert.Equal(-1m, new EarnedValueStatus(Day, 1_000m, 1_000m, 900m, 1_100m).ToCompletePerformanceIndex);
    }

    [Fact]
    public void A_project_without_a_budget_has_zeros_and_nulls()
    {
        var status = EarnedValueStatus.OfProgress(Day, 0m, 0m, 100m, 0m);

        Assert.Equal(0m, status.EarnedValue);
        Assert.Null(status.ToCompletePerformanceIndex);
    }

    [Fact]
    public void A_forecast_too_great_to_be_written_down_is_none()
    {
        const decimal greatest = EarnedValueStatus.GreatestAmount;
        var status = new EarnedValueStatus(Day, greatest, greatest, 0.0001m, greatest);

        Assert.Null(status.EstimateAtCompletion(ForecastRule.CostPerformance));
        Assert.Null(status.EstimateAtCompletion(ForecastRule.CostAndSchedulePerformance));
    }

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(100, -1, 0, 0)]
    [InlineData(100, 0, -1, 0)]
    [InlineData(100, 0, 101, 0)]
    public void Amounts_that_cannot_be_are_refused(int budget, int planned, int earned, int actual)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarnedValueStatus(Day, budget, planned, earned, actual));
    }

    [Fact]
    public void Amounts_beyond_any_project_are_refused()
    {
        const decimal beyond = EarnedValueStatus.GreatestAmount + 1m;

        Assert.Throws<ArgumentOutOfRangeException>(() => new EarnedValueStatus(Day, beyond, 0m, 0m, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarnedValueStatus(Day, 1m, beyond, 0m, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarnedValueStatus(Day, 1m, 0m, 0m, beyond));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarnedValueStatus(Day, 1m, 0m, 0m, -beyond));
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("100.1")]
    public void Progress_is_a_percentage(string progress)
    {
        var percent = decimal.Parse(progress, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Throws<ArgumentOutOfRangeException>(() => EarnedValueStatus.OfProgress(Day, 1m, 0m, percent, 0m));
    }

    [Fact]
    public void An_unknown_rule_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarnedValueStatus(Day, 1m, 0m, 0m, 0m).EstimateAtCompletion((ForecastRule)9));
    }
}
