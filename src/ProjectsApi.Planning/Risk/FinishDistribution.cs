using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Risk;

/// <summary>Finishes in all iterations of a simulation; instants are minutes of <see cref="WallClock"/>.</summary>
public sealed class FinishDistribution
{
    private readonly int[] sorted;

    private FinishDistribution(int[] sorted)
    {
        this.sorted = sorted;
        (Mean, StandardDeviation) = MomentsOf(sorted);
        Days = DaysOf(sorted);
    }

    /// <summary>Iterations, at least one.</summary>
    public int Iterations => sorted.Length;

    /// <summary>Earliest finish of all iterations; wall minute.</summary>
    public int Earliest => sorted[0];

    /// <summary>Latest finish of all iterations; wall minute.</summary>
    public int Latest => sorted[^1];

    /// <summary>Mean finish; wall minutes, not rounded. It may be in nonworking time.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation of the sample, with n − 1; wall minutes, 0 for a single iteration.</summary>
    public double StandardDeviation { get; }

    /// <summary>Standard error of the mean: standard deviation ÷ √n; wall minutes. It measures the sampling error of the mean.</summary>
    /// <remarks>In 95 of 100 cases the mean of another seed is within 1.96 of these. Four times the iterations halve it.</remarks>
    public double StandardError => StandardDeviation / Math.Sqrt(Iterations);

    /// <summary>Days on which iterations finished, in order: the histogram, and with the running share the S-curve.</summary>
    public IReadOnlyList<FinishDay> Days { get; }

    /// <summary>Distribution of finishes.</summary>
    /// <param name="finishes">One per iteration, in any order; wall minutes. They are copied.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">There is no finish.</exception>
    public static FinishDistribution Of(ReadOnlySpan<int> finishes)
    {
        if (finishes.IsEmpty)
        {
            throw new ArgumentException("A distribution needs at least one finish.", nameof(finishes));
        }

        var sorted = finishes.ToArray();
        Array.Sort(sorted);
        return new(sorted);
    }

    /// <summary>Finish that is met with a given confidence: P80 for 80.</summary>
    /// <param name="percent">Percent of the iterations, above 0 to 100.</param>
    /// <returns>The earliest finish that at least this share of the iterations meets (nearest rank); wall minute of an iteration.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside its bounds.</exception>
    /// <remarks>Values between two iterations are not interpolated, since they might be in nonworking time.</remarks>
    public int At(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        return sorted[(int)Math.Ceiling(percent * Iterations / 100m) - 1];
    }

    /// <summary>Probability to have finished by an instant.</summary>
    /// <param name="minute">Wall minute; a finish at this very minute is in time.</param>
    /// <returns>Share of the iterations, 0 to 1.</returns>
    public double ProbabilityBy(int minute)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = sorted[middle] <= minute ? (middle + 1, to) : (from, middle);
        }

        return (double)from / Iterations;
    }

    /// <summary>Probability to have finished by the end of a day.</summary>
    /// <param name="day">Day from 1984 to 2149, which is in time until 24:00.</param>
    /// <returns>Share of the iterations, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1984 to 2149.</exception>
    public double ProbabilityBy(DateOnly day) => ProbabilityBy(WallClock.MinuteOf(day) + WallClock.MinutesPerDay);

    // Relative to the first finish, because squares of minutes since 1984 would lose small differences.
    private static (double Mean, double StandardDeviation) MomentsOf(int[] sorted)
    {
        long sum = 0;
        foreach (var finish in sorted)
        {
            sum += finish - sorted[0];
        }

        var mean = (double)sum / sorted.Length;
        double squares = 0;
        foreach (var finish in sorted)
        {
            var distance = finish - sorted[0] - mean;
            squares += distance * distance;
        }

        return (sorted[0] + mean, sorted.Length == 1 ? 0 : Math.Sqrt(squares / (sorted.Length - 1)));
    }

    private static List<FinishDay> DaysOf(int[] sorted)
    {
        var days = new List<FinishDay>();
        for (var from = 0; from < sorted.Length;)
        {
            var day = WallClock.DayEndedAt(sorted[from]);
            var to = from;
            while (to < sorted.Length && WallClock.DayEndedAt(sorted[to]) == day)
            {
                to++;
            }

            days.Add(new(day, to - from, (double)to / sorted.Length));
            from = to;
        }

        return days;
    }
}
