using CsCheck;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class RiskPropertyTests
{
    private static readonly Gen<DurationUncertainty> Estimates =
        from durations in Gen.Int[0, 2_000_000].Array[3]
        from shape in Gen.Enum<ScheduleRiskShape>()
        let ordered = durations.Order().ToArray()
        select shape switch
        {
            ScheduleRiskShape.Triangular => DurationUncertainty.Triangular(ordered[0], ordered[1], ordered[2]),
            ScheduleRiskShape.Pert => DurationUncertainty.Pert(ordered[0], ordered[1], ordered[2]),
            _ => DurationUncertainty.Uniform(ordered[0], ordered[2]),
        };

    private static readonly Gen<int[]> Finishes = Gen.Int[0, 80_000_000].Array[1, 200];

    [Fact]
    public void No_draw_leaves_the_bounds_of_its_estimate()
    {
        Gen.Select(Estimates, Gen.Long, Gen.Int).Sample((estimate, seed, iteration) =>
        {
            var stream = new RandomStream(seed, iteration, 0);
            var draw = new DurationSampler(estimate).Draw(ref stream);
            return estimate.Least <= draw && draw <= estimate.Most;
        });
    }

    [Fact]
    public void A_mean_lies_between_least_and_most_and_a_variance_below_that_of_a_coin()
    {
        Estimates.Sample(estimate =>
        {
            double range = estimate.Most - estimate.Least;
            return estimate.Least <= estimate.Mean && estimate.Mean <= estimate.Most
                && estimate.Variance >= 0 && estimate.Variance <= range * range / 4;
        });
    }

    [Fact]
    public void Remaining_durations_keep_shape_and_order_and_the_whole_its_estimate()
    {
        Gen.Select(Estimates, Gen.Int[0, 1000], Gen.Int[1, 1000]).Sample((estimate, remaining, whole) =>
        {
            var rest = estimate.ForRemaining(remaining, whole);
            return rest.Shape == estimate.Shape && DurationUncertainty.AreOrdered(rest.Least, rest.MostLikely, rest.Most)
                && estimate.ForRemaining(whole, whole) == estimate;
        });
    }

    [Fact]
    public void Percentiles_rise_with_the_confidence_and_are_kept_by_it()
    {
        Gen.Select(Finishes, Gen.Int[1, 100], Gen.Int[1, 100]).Sample((finishes, percent, other) =>
        {
            var distribution = FinishDistribution.Of(finishes);
            var finish = distribution.At(Math.Min(percent, other));
            return finish <= distribution.At(Math.Max(percent, other))
                && finishes.Contains(finish)
                && distribution.ProbabilityBy(finish) >= Math.Min(percent, other) / 100.0;
        });
    }

    [Fact]
    public void The_curve_counts_every_iteration_once_and_ends_at_certainty()
    {
        Finishes.Sample(finishes =>
        {
            var distribution = FinishDistribution.Of(finishes);
            return distribution.Days.Sum(day => day.Iterations) == finishes.Length
                && distribution.Days.Select(day => day.Day).SequenceEqual(distribution.Days.Select(day => day.Day).Distinct().Order())
                && distribution.Days.All(day => day.Probability == distribution.ProbabilityBy(day.Day))
                && distribution.Days[^1].Probability == 1;
        });
    }

    [Fact]
    public void A_later_start_moves_every_finish_and_no_spread()
    {
        Gen.Select(Finishes, Gen.Int[0, 7_000_000], Gen.Int[1, 100]).Sample((finishes, shift, percent) =>
        {
            var before = FinishDistribution.Of(finishes);
            var after = FinishDistribution.Of([.. finishes.Select(finish => finish + shift)]);
            return after.At(percent) == before.At(percent) + shift
                && Math.Abs(after.Mean - before.Mean - shift) < 1e-6
                && after.StandardDeviation == before.StandardDeviation;
        });
    }

    [Fact]
    public void A_correlation_does_not_depend_on_units_and_turns_with_the_direction()
    {
        Gen.Int[-1000, 1000].Array[2, 50].SelectMany(first => Gen.Int[-1000, 1000].Array[first.Length].Select(second => (first, second)))
            .Sample(samples =>
            {
                var correlation = RankCorrelation.Of(samples.first, samples.second);
                var inDays = RankCorrelation.Of([.. samples.first.Select(value => (value * 480) + 7)], samples.second);
                var turned = RankCorrelation.Of([.. samples.first.Select(value => -value)], samples.second);
                return correlation == inDays && correlation == RankCorrelation.Of(samples.second, samples.first)
                    && (correlation is not { } value || (Math.Abs(value + (turned ?? 0)) < 1e-12 && value is >= -1 and <= 1));
            });
    }
}
