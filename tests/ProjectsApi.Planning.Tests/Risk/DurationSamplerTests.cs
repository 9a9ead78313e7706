using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class DurationSamplerTests
{
    private const int Many = 100_000;

    /// <summary>A range so wide that rounding to whole minutes has no visible effect.</summary>
    private const int Range = 1_000_000;

    public static TheoryData<DurationUncertainty> Estimates =>
    [
        DurationUncertainty.Triangular(4320, 4800, 6000),
        DurationUncertainty.Triangular(480, 480, 960),
        DurationUncertainty.Triangular(480, 960, 960),
        DurationUncertainty.Pert(4320, 4800, 6000),
        DurationUncertainty.Pert(0, 960, 1000),
        DurationUncertainty.Pert(480, 480, 960),
        DurationUncertainty.Pert(480, 960, 960),
        DurationUncertainty.Uniform(480, 960),
    ];

    [Theory]
    [MemberData(nameof(Estimates))]
    public void Draws_have_the_mean_and_variance_of_the_formula_and_keep_their_bounds(DurationUncertainty estimate)
    {
        var draws = Draws(estimate);
        var mean = draws.Average();
        var variance = draws.Sum(draw => (draw - mean) * (draw - mean)) / (Many - 1);

        Assert.InRange(draws.Min(), estimate.Least, estimate.Most);
        Assert.InRange(draws.Max(), estimate.Least, estimate.Most);
        Assert.InRange(mean - estimate.Mean, -4 * Math.Sqrt(estimate.Variance / Many), 4 * Math.Sqrt(estimate.Variance / Many));
        // No kurtosis here is above 4, so the standard error of a variance is at most √(3 ÷ n) of it.
        Assert.InRange(variance / estimate.Variance, 1 - (4 * Math.Sqrt(3.0 / Many)), 1 + (4 * Math.Sqrt(3.0 / Many)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pert_draws_follow_the_beta_distribution_function(int quarters)
    {
        // With the peak at 0, ¼, ½, ¾ or 1 of the range α is a whole number. The distribution function is then a sum of binomials.
        var estimate = DurationUncertainty.Pert(0, Range * quarters / 4, Range);

        AssertFollows(Draws(estimate), x => Enumerable.Range(quarters + 1, 5 - quarters)
            .Sum(hits => Binomial(5, hits) * Math.Pow(x, hits) * Math.Pow(1 - x, 5 - hits)));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.2)]
    [InlineData(1.0)]
    public void Triangular_draws_follow_their_distribution_function(double peak)
    {
        var estimate = DurationUncertainty.Triangular(0, (int)(Range * peak), Range);

        AssertFollows(Draws(estimate), x => x < peak ? x * x / peak : 1 - ((1 - x) * (1 - x) / Math.Max(1 - peak, double.Epsilon)));
    }

    [Fact]
    public void Uniform_draws_follow_their_distribution_function()
    {
        AssertFollows(Draws(DurationUncertainty.Uniform(0, Range)), x => x);
    }

    [Fact]
    public void A_certain_duration_is_always_the_same()
    {
        Assert.All(Draws(DurationUncertainty.Certain(480)).Distinct(), draw => Assert.Equal(480, draw));
    }

    // One draw per stream, as a simulation does it.
    private static int[] Draws(DurationUncertainty estimate)
    {
        var sampler = new DurationSampler(estimate);
        var draws = new int[Many];
        for (var iteration = 0; iteration < Many; iteration++)
        {
            var stream = new RandomStream(20_231_225, iteration, 7);
            draws[iteration] = sampler.Draw(ref stream);
        }

        return draws;
    }

    // Kolmogorov and Smirnov: a greater distance than 1.95 ÷ √n comes once in a thousand samples.
    private static void AssertFollows(int[] draws, Func<double, double> distribution)
    {
        Array.Sort(draws);
        var distance = draws.Select((draw, index) => Math.Abs(((index + 0.5) / Many) - distribution((double)draw / Range))).Max();
        Assert.InRange(distance, 0, 1.95 / Math.Sqrt(Many));
    }

    private static double Binomial(int all, int taken) => taken == 0 ? 1 : Binomial(all - 1, taken - 1) * all / taken;
}
