using CsCheck;
using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Planning.Tests.EarnedValue;

/// <summary>Properties of any project, not of one example.</summary>
public sealed class EarnedValueProperties
{
    private static readonly DateOnly Day = new(2024, 6, 30);

    // Money with four decimals, as the register keeps it, up to 100 billion.
    private static readonly Gen<decimal> Money = Gen.Long[0, 1_000_000_000_000_000].Select(units => units / 10_000m);
    private static readonly Gen<decimal> Percent = Gen.Int[0, 1_000_000].Select(parts => parts / 10_000m);

    private static readonly Gen<EarnedValueStatus> Status = Gen.Select(
        Money, Money, Percent, Money, (
            budget, planned, progress, actual) => EarnedValueStatus.OfProgress(Day, budget, planned, progress, actual));

    private static readonly Gen<PlanCurve> Curve =
        Gen.Int[1, 1_000_000].Select(parts => parts / 100m).Array[1, 36].Select(amounts => Required(PlanCurve.OfAmounts(amounts)));

    [Fact]
    public void Earned_value_stays_within_the_budget_while_progress_is_a_percentage() =>
        Status.Sample(status => status.EarnedValue >= 0m && status.EarnedValue <= status.BudgetAtCompletion);

    [Fact]
    public void Indexes_do_not_depend_on_the_unit_of_money() =>
        Gen.Select(Status, Gen.Int[1, 10_000]).Sample((status, factor) =>
        {
            var scaled = new EarnedValueStatus(
                Day,
                status.BudgetAtCompletion * factor,
                status.PlannedValue * factor,
                status.EarnedValue * factor,
                status.ActualCost * factor);

            AssertClose(status.CostPerformanceIndex, scaled.CostPerformanceIndex);
            AssertClose(status.SchedulePerformanceIndex, scaled.SchedulePerformanceIndex);
            AssertClose(status.ToCompletePerformanceIndex, scaled.ToCompletePerformanceIndex);
            foreach (var rule in Enum.GetValues<ForecastRule>())
            {
                AssertClose(status.EstimateAtCompletion(rule) * factor, scaled.EstimateAtCompletion(rule));
            }
        });

    [Fact]
    public void At_a_continuing_efficiency_the_efficiency_needed_is_the_one_had() =>
        Status.Where(status => status.EarnedValue > 0m && status.EarnedValue < status.BudgetAtCompletion && status.ActualCost > 0m)
            .Sample(status =>
            AssertClose(status.CostPerformanceIndex, status.ToCompletePerformanceIndexFor(ForecastRule.CostPerformance)));

    [Fact]
    public void Actual_cost_and_ETC_make_EAC_and_EAC_and_VAC_make_the_budget() =>
        Gen.Select(Status, Gen.Enum<ForecastRule>())
            .Where(pair => pair.Item1.EstimateAtCompletion(pair.Item2) is not null).Sample((status, rule) =>
        {
            AssertClose(status.EstimateAtCompletion(rule), status.ActualCost + status.EstimateToComplete(rule));
            AssertClose(status.BudgetAtCompletion, status.EstimateAtCompletion(rule) + status.VarianceAtCompletion(rule));
        });

    [Fact]
    public void When_a_late_job_ends_its_value_says_on_time_and_its_time_says_late() =>
        Gen.Select(Curve, Gen.Int[1, 24]).Sample((plan, periodsLate) =>
        {
            var status = EarnedValueStatus.OfProgress(Day, plan.Total, plan.Total, 100m, plan.Total);
            var schedule = EarnedSchedule.Of(plan, status.EarnedValue, plan.PlannedDuration + periodsLate);

            Assert.Equal(1m, status.SchedulePerformanceIndex);
            Assert.True(schedule.PerformanceIndex < 1m);
            Assert.Equal(-periodsLate, schedule.Variance);
            AssertClose(plan.PlannedDuration + periodsLate, schedule.EstimateAtCompletion);
        });

    [Fact]
    public void The_schedule_earned_is_the_time_at_which_the_plan_has_that_value() =>
        Gen.Select(Curve, Percent).Sample((plan, progress) =>
        {
            var time = plan.PlannedDuration * progress / 100m;

            Assert.InRange(plan.TimeOf(plan.ValueAt(time)), time - 0.000001m, time + 0.000001m);
        });

    [Fact]
    public void Who_earns_more_has_earned_more_schedule() =>
        Gen.Select(Curve, Percent, Percent).Sample((plan, one, other) =>
            plan.TimeOf(plan.Total * Math.Min(one, other) / 100m) <= plan.TimeOf(plan.Total * Math.Max(one, other) / 100m));

    private static PlanCurve Required(PlanCurve? curve) => curve ?? throw new InvalidOperationException("Every period plans something.");

    private static void AssertClose(decimal? expected, decimal? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } one && actual is { } other)
        {
            var allowed = Math.Max(1m, Math.Abs(one)) * 0.000000001m;
            Assert.InRange(other, one - allowed, one + allowed);
        }
    }
}
