using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class FinishDistributionTests
{
    private static readonly int Monday = WallClock.MinuteOf(new DateOnly(2024, 6, 24));

    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(10, 1)]
    [InlineData(10.1, 2)]
    [InlineData(50, 5)]
    [InlineData(80, 8)]
    [InlineData(90, 9)]
    [InlineData(100, 10)]
    public void A_percentile_is_the_first_finish_that_enough_iterations_keep(double percent, int place)
    {
        var finishes = FinishDistribution.Of([9, 1, 8, 2, 7, 3, 6, 4, 5, 10]);

        Assert.Equal(place, finishes.At((decimal)percent));
        Assert.True(finishes.ProbabilityBy(place) >= percent / 100);
        Assert.True(finishes.ProbabilityBy(place - 1) < percent / 100);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100.1)]
    public void There_is_no_percentile_outside_its_bounds(double percent)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FinishDistribution.Of([1]).At((decimal)percent));
    }

    [Fact]
    public void The_deviation_is_that_of_a_sample()
    {
        var finishes = FinishDistribution.Of(
            [Monday + 2, Monday + 4, Monday + 4, Monday + 4, Monday + 5, Monday + 5, Monday + 7, Monday + 9]);

        Assert.Equal(Monday + 5, finishes.Mean);
        Assert.Equal(Math.Sqrt(32 / 7.0), finishes.StandardDeviation, 12);
        Assert.Equal(Math.Sqrt(32 / 7.0 / 8), finishes.StandardError, 12);
        Assert.Equal((Monday + 2, Monday + 9), (finishes.Earliest, finishes.Latest));
    }

    [Fact]
    public void One_iteration_has_no_deviation()
    {
        var finish = FinishDistribution.Of([Monday]);

        Assert.Equal((Monday, 0, 0), (finish.Mean, finish.StandardDeviation, finish.StandardError));
        Assert.Throws<ArgumentException>(() => FinishDistribution.Of([]));
    }

    [Fact]
    public void The_curve_rises_day_by_day_and_midnight_belongs_to_the_day_that_is_over()
    {
        const int AtFive = 17 * 60;
        var friday = Monday + (4 * WallClock.MinutesPerDay);
        var finishes = FinishDistribution.Of([friday + AtFive, Monday + AtFive, Monday + WallClock.MinutesPerDay, Monday + AtFive]);

        Assert.Equal([new(new(2024, 6, 24), 3, 0.75), new(new(2024, 6, 28), 1, 1)], finishes.Days);
        Assert.Equal(0, finishes.ProbabilityBy(new DateOnly(2024, 6, 23)));
        Assert.Equal(0.75, finishes.ProbabilityBy(new DateOnly(2024, 6, 24)));
        Assert.Equal(0.75, finishes.ProbabilityBy(new DateOnly(2024, 6, 27)));
        Assert.Equal(1, finishes.ProbabilityBy(new DateOnly(2024, 6, 28)));
        Assert.Equal(0.5, finishes.ProbabilityBy(Monday + AtFive));
    }
}
