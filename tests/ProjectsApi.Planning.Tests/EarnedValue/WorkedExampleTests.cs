using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Planning.Tests.EarnedValue;

/// <summary>
/// Source: Damnjanovic and Reinschmidt, Data Analytics for Engineering and Construction Project Risk Management (2020). A budget of 100,000
/// is planned as 10, 20, 40, 70 and 100 percent. Numbers that the book does not print follow from the definitions.
/// </summary>
public sealed class WorkedExampleTests
{
    private const decimal Budget = 100_000m;
    private static readonly PlanCurve Plan = PlanCurve.OfCumulative([10_000m, 20_000m, 40_000m, 70_000m, 100_000m]);
    private static readonly EarnedValueStatus AtThree =
        EarnedValueStatus.OfProgress(new(2020, 3, 31), Budget, Plan.ValueAt(3m), 35m, 36_000m);

    [Fact]
    public void The_amounts_follow_from_the_plan_and_the_progress()
    {
        Assert.Equal(40_000m, AtThree.PlannedValue);
        Assert.Equal(35_000m, AtThree.EarnedValue);
    }

    [Fact]
    public void The_variances_are_as_printed()
    {
        Assert.Equal(-5_000m, AtThree.ScheduleVariance);
        Assert.Equal(-1_000m, AtThree.CostVariance);
    }

    [Fact]
    public void The_indexes_are_as_printed()
    {
        Assert.Equal(0.875m, AtThree.SchedulePerformanceIndex);
        Assert.Equal(0.9722222m, Rounded(AtThree.CostPerformanceIndex, 7));
    }

    [Fact]
    public void The_schedule_earned_lies_within_the_third_period()
    {
        var schedule = EarnedSchedule.Of(Plan, AtThree.EarnedValue, 3m);

        // 2 + (35,000 − 20,000) ÷ (40,000 − 20,000)
        Assert.Equal(2.75m, schedule.Earned);
        Assert.Equal(-0.25m, schedule.Variance);
        Assert.Equal(0.9167m, Rounded(schedule.PerformanceIndex, 4));
        Assert.Equal(5.4545m, Rounded(schedule.EstimateAtCompletion, 4));
    }

    [Fact]
    public void The_final_cost_at_a_continuing_efficiency_is_as_printed()
    {
        var estimate = CostForecast.AtCostPerformance(Budget, 0.83m);

        Assert.Equal(120_481.93m, Rounded(estimate, 2));
        Assert.Equal(-20_481.93m, Rounded(CostForecast.VarianceAtCompletion(Budget, estimate), 2));
    }

    [Fact]
    public void The_final_cost_at_the_budgeted_rate_is_as_printed()
    {
        var estimate = CostForecast.AtBudgetedRate(Budget, 35_000m, 63_000m);

        Assert.Equal(128_000m, estimate);
        Assert.Equal(65_000m, CostForecast.ToComplete(estimate, 63_000m));
    }

    [Fact]
    public void The_final_cost_at_both_efficiencies_is_as_computed()
    {
        Assert.Equal(152_500.86m, Rounded(CostForecast.AtCostAndSchedulePerformance(Budget, 35_000m, 63_000m, 0.83m, 0.875m), 2));
    }

    [Fact]
    public void The_cost_to_complete_at_a_continuing_efficiency_is_as_printed()
    {
        var remaining = CostForecast.AtCostAndSchedulePerformance(Budget, 35_000m, 0m, 0.83m, 1m);

        Assert.Equal(78_313.25m, Rounded(remaining, 2));
    }

    [Fact]
    public void The_efficiencies_needed_are_as_printed()
    {
        Assert.Equal(1.76m, Rounded(CostForecast.ToCompletePerformanceIndex(Budget, 35_000m, 63_000m, Budget), 2));
        Assert.Equal(1.13m, Rounded(CostForecast.ToCompletePerformanceIndex(Budget, 35_000m, 63_000m, 120_482m), 2));
    }

    [Fact]
    public void A_status_composes_the_same_formulas()
    {
        var status = new EarnedValueStatus(new(2020, 3, 31), Budget, 40_000m, 41_500m, 50_000m);

        Assert.Equal(0.83m, status.CostPerformanceIndex);
        Assert.Equal(120_481.93m, Rounded(status.EstimateAtCompletion(ForecastRule.CostPerformance), 2));
        Assert.Equal(70_481.93m, Rounded(status.EstimateToComplete(ForecastRule.CostPerformance), 2));
        Assert.Equal(-20_481.93m, Rounded(status.VarianceAtCompletion(ForecastRule.CostPerformance), 2));
        Assert.Equal(108_500m, status.EstimateAtCompletion(ForecastRule.BudgetedRate));
        // 50,000 + 58,500 ÷ (0.83 × 1.0375)
        Assert.Equal(117_934.39m, Rounded(status.EstimateAtCompletion(ForecastRule.CostAndSchedulePerformance), 2));
        Assert.Equal(1.17m, status.ToCompletePerformanceIndex);
        Assert.Equal(0.83m, Rounded(status.ToCompletePerformanceIndexFor(ForecastRule.CostPerformance), 10));
    }

    private static decimal? Rounded(decimal? value, int decimals) =>
        value is { } number ? decimal.Round(number, decimals, MidpointRounding.AwayFromZero) : null;
}
