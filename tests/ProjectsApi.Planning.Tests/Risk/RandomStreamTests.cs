using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class RandomStreamTests
{
    private const int Many = 100_000;

    [Fact]
    public void The_first_numbers_of_the_first_stream_are_the_upper_52_bits_of_the_known_block()
    {
        var stream = new RandomStream(seed: 0, iteration: 0, activity: 0);

        Assert.Equal((0xe169c58d6627e + 0.5) / (1L << 52), stream.Next());
        Assert.Equal((0x9b00dbd8bc57a + 0.5) / (1L << 52), stream.Next());
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(1L << 32, 0, 0)]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 1)]
    public void Seed_iteration_and_activity_each_make_another_stream(long seed, int iteration, int activity)
    {
        Assert.Empty(Take(new(seed, iteration, activity), 100).Intersect(Take(new(0, 0, 0), 100)));
    }

    [Fact]
    public void A_stream_is_the_same_each_time_and_on_every_thread()
    {
        var expected = Take(new(-7, 3, 5), 100);

        Assert.All(
            Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => Take(new(-7, 3, 5), 100)).ToArray(),
            numbers => Assert.Equal(expected, numbers));
    }

    [Fact]
    public void Numbers_along_a_stream_are_uniform_between_0_and_1()
    {
        AssertUniform(Take(new(42, 1, 2), Many));
    }

    [Fact]
    public void First_numbers_of_neighbouring_streams_are_uniform_and_do_not_go_together()
    {
        var byIteration = Enumerable.Range(0, Many).Select(iteration => new RandomStream(42, iteration, 0).Next()).ToArray();
        var byActivity = Enumerable.Range(0, Many).Select(activity => new RandomStream(42, 0, activity).Next()).ToArray();

        AssertUniform(byIteration);
        AssertUniform(byActivity);
        Assert.InRange(Correlation(byIteration, byActivity), -4 / Math.Sqrt(Many), 4 / Math.Sqrt(Many));
        Assert.InRange(Correlation(byIteration[1..], byIteration[..^1]), -4 / Math.Sqrt(Many), 4 / Math.Sqrt(Many));
    }

    private static double[] Take(RandomStream stream, int count)
    {
        var numbers = new double[count];
        for (var index = 0; index < count; index++)
        {
            numbers[index] = stream.Next();
        }

        return numbers;
    }

    // Mean ½ with standard error √(1/12 ÷ n). Chi-squared over 100 classes, 99 degrees of freedom: above 170 once in 80,000 samples.
    private static void AssertUniform(double[] numbers)
    {
        Assert.True(numbers.Min() > 0 && numbers.Max() < 1);
        Assert.InRange(numbers.Average(), 0.5 - (4 / Math.Sqrt(12.0 * numbers.Length)), 0.5 + (4 / Math.Sqrt(12.0 * numbers.Length)));
        var expected = numbers.Length / 100.0;
        var counts = numbers.CountBy(number => (int)(number * 100)).ToArray();
        Assert.Equal(100, counts.Length);
        Assert.InRange(counts.Sum(count => (count.Value - expected) * (count.Value - expected) / expected), 40, 170);
    }

    private static double Correlation(double[] first, double[] second) =>
        first.Zip(second).Sum(pair => (pair.First - 0.5) * (pair.Second - 0.5)) * 12 / first.Length;
}
