using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class DurationUncertaintyTests
{
    [Fact]
    public void A_triangle_has_the_mean_of_its_corners()
    {
        var estimate = DurationUncertainty.Triangular(0, 60, 180);

        Assert.Equal(80, estimate.Mean);
        // (0 + 60² + 180² − 0 − 0 − 60 × 180) ÷ 18
        Assert.Equal(1400, estimate.Variance, 9);
    }

    [Fact]
    public void A_pert_estimate_has_the_variance_of_its_beta_distribution()
    {
        var estimate = DurationUncertainty.Pert(0, 60, 180);

        Assert.Equal(70, estimate.Mean);
        // α = 7/3, β = 11/3: αβ ÷ ((α + β)²(α + β + 1)) × 180² = 77/9 ÷ 252 × 32,400. The rule of thumb would give 900.
        Assert.Equal(1100, estimate.Variance, 9);
        // With the peak in the middle α = β = 3, whose variance is 1/28 of the range squared.
        Assert.Equal(180 * 180 / 28.0, DurationUncertainty.Pert(0, 90, 180).Variance, 9);
    }

    [Fact]
    public void A_uniform_estimate_has_its_mean_in_the_middle()
    {
        var estimate = DurationUncertainty.Uniform(60, 181);

        Assert.Equal(120.5, estimate.Mean);
        Assert.Equal(121 * 121 / 12.0, estimate.Variance, 9);
        Assert.Equal(120, estimate.MostLikely);
    }

    [Fact]
    public void The_default_value_is_a_certain_zero()
    {
        Assert.Equal(DurationUncertainty.Certain(0), default);
        Assert.True(default(DurationUncertainty).IsCertain);
        Assert.Equal((0, 0), (default(DurationUncertainty).Mean, default(DurationUncertainty).Variance));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(2, 1, 3)]
    [InlineData(1, 3, 2)]
    [InlineData(1, 2, DurationUncertainty.Longest + 1)]
    public void Durations_out_of_order_make_no_estimate(int least, int mostLikely, int most)
    {
        Assert.False(DurationUncertainty.AreOrdered(least, mostLikely, most));
        Assert.Throws<ArgumentOutOfRangeException>(() => DurationUncertainty.Triangular(least, mostLikely, most));
        Assert.Throws<ArgumentOutOfRangeException>(() => DurationUncertainty.Pert(least, mostLikely, most));
        Assert.Throws<ArgumentOutOfRangeException>(() => DurationUncertainty.Uniform(Math.Max(mostLikely, most), least - 1));
    }

    [Fact]
    public void Remaining_work_is_as_uncertain_in_percent_as_the_whole()
    {
        var whole = DurationUncertainty.Pert(4320, 4800, 6000);

        Assert.Equal(DurationUncertainty.Pert(1728, 1920, 2400), whole.ForRemaining(remaining: 1920, whole: 4800));
        Assert.Equal(DurationUncertainty.Pert(5400, 6000, 7500), whole.ForRemaining(remaining: 6000, whole: 4800));
        Assert.True(whole.ForRemaining(remaining: 0, whole: 4800).IsCertain);
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.ForRemaining(remaining: -1, whole: 4800));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.ForRemaining(remaining: 1, whole: 0));
    }

    [Fact]
    public void Nothing_takes_longer_than_the_clock_runs()
    {
        const int Longest = DurationUncertainty.Longest;

        Assert.Equal(
            DurationUncertainty.Uniform(Longest, Longest), DurationUncertainty.Uniform(1, 2).ForRemaining(remaining: Longest, whole: 1));
        Assert.Equal(Longest, new DurationSpread(ScheduleRiskShape.Pert, 0m, 1000m).Around(Longest).Most);
        Assert.Throws<ArgumentOutOfRangeException>(() => DurationSpread.Usual.Around(-1));
    }

    [Fact]
    public void A_spread_lies_around_the_plan()
    {
        Assert.Equal(DurationUncertainty.Triangular(432, 480, 600), DurationSpread.Usual.Around(480));
        Assert.Equal(DurationUncertainty.Pert(0, 3, 33), new DurationSpread(ScheduleRiskShape.Pert, 100m, 1000m).Around(3));
        Assert.Equal(DurationUncertainty.Uniform(95, 110), new DurationSpread(ScheduleRiskShape.Uniform, 5m, 10m).Around(100));
        Assert.Equal(DurationUncertainty.Certain(480), default(DurationSpread).Around(480));
    }

    [Theory]
    [InlineData(ScheduleRiskShape.Triangular, -1, 0)]
    [InlineData(ScheduleRiskShape.Triangular, 101, 0)]
    [InlineData(ScheduleRiskShape.Triangular, 0, -1)]
    [InlineData(ScheduleRiskShape.Triangular, 0, 1001)]
    [InlineData((ScheduleRiskShape)4, 0, 0)]
    public void A_spread_outside_its_bounds_is_none(ScheduleRiskShape shape, int below, int above)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DurationSpread(shape, below, above));
    }
}
