using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class RankCorrelationTests
{
    [Fact]
    public void Ten_pairs_without_ties_give_one_minus_six_times_the_squared_distances()
    {
        // A widely used worked example: intelligence quotient against hours of television, Σd² = 194: 1 − 6 × 194 ÷ (10 × 99) = −29/165.
        int[] quotients = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
        int[] hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];

        Assert.Equal(-29 / 165.0, RankCorrelation.Of(quotients, hours) ?? 0, 12);
    }

    [Fact]
    public void Samples_that_grow_together_correlate_fully_on_any_curve()
    {
        Assert.Equal(1, RankCorrelation.Of([1, 2, 3, 4], [int.MinValue, 0, 1, int.MaxValue]));
        Assert.Equal(-1, RankCorrelation.Of([1, 2, 3, 4], [1_000_000, 1000, 10, -1]));
    }

    [Fact]
    public void A_sample_without_variance_has_no_correlation()
    {
        Assert.Null(RankCorrelation.Of([5, 5, 5], [1, 2, 3]));
        Assert.Null(RankCorrelation.Of([1, 2, 3], [5, 5, 5]));
        Assert.Null(RankCorrelation.Of([1], [2]));
        Assert.Null(RankCorrelation.Of([], []));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, 2], [1]));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(10_000)]
    [InlineData(2_000_000_000)]
    public void Ties_share_the_mean_of_their_ranks_as_a_naive_count_gives_it(int span)
    {
        for (var round = 0; round < 50; round++)
        {
            var stream = new RandomStream(span, round, 0);
            var size = 2 + (int)(stream.Next() * 40);
            var first = Enumerable.Range(0, size).Select(_ => (int)((stream.Next() - 0.5) * span)).ToArray();
            var second = first.Select(value => (value / 2) + (int)(stream.Next() * span / 4)).ToArray();

            Assert.Equal(Pearson(Ranks(first), Ranks(second)), RankCorrelation.Of(first, second) ?? double.NaN, 9);
        }
    }

    private static double[] Ranks(int[] values) =>
        [.. values.Select(value => values.Count(other => other < value) + ((values.Count(other => other == value) + 1) / 2.0))];

    private static double Pearson(double[] first, double[] second)
    {
        var (mean, otherMean) = (first.Average(), second.Average());
        return first.Zip(second).Sum(pair => (pair.First - mean) * (pair.Second - otherMean))
            / Math.Sqrt(
                first.Sum(value => (value - mean) * (value - mean)) * second.Sum(value => (value - otherMean) * (value - otherMean)));
    }
}
