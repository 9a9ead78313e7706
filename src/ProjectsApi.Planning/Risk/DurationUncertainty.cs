using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Risk;

/// <summary>Estimate of a duration by its least, most likely and most; working minutes. The default value is a certain zero.</summary>
/// <remarks>
/// No sample is below the least or above the most duration. Mean and variance are those of the continuous distribution. Rounding of samples
/// to whole minutes moves either by less than a minute. Sources: triangular and uniform distribution by their definitions. PERT: Malcolm,
/// Roseboom, Clark and Fazar, Application of a technique for research and development program evaluation, Operations Research 7 (1959). Its
/// beta distribution: Vose, Risk Analysis, 3rd edition, with weight λ = 4.
/// </remarks>
public readonly record struct DurationUncertainty
{
    /// <summary>Longest duration: 166 years; working minutes.</summary>
    public const int Longest = WallClock.Horizon;

    /// <summary>Weight of the most likely duration in the mean of a PERT estimate; no unit.</summary>
    public const int PertWeight = 4;

    // Counted from the first shape, so that the default value has it.
    private readonly int shapeOffset;

    private DurationUncertainty(ScheduleRiskShape shape, int least, int mostLikely, int most)
    {
        shapeOffset = shape - ScheduleRiskShape.Triangular;
        Least = least;
        MostLikely = mostLikely;
        Most = most;
    }

    /// <summary>Shape of the distribution.</summary>
    public ScheduleRiskShape Shape => ScheduleRiskShape.Triangular + shapeOffset;

    /// <summary>Duration that is never undercut; working minutes, ≥ 0.</summary>
    public int Least { get; }

    /// <summary>Peak of the density; working minutes, from least to most. In a uniform shape, which has no peak, the middle.</summary>
    public int MostLikely { get; }

    /// <summary>Duration that is never exceeded; working minutes, from least to <see cref="Longest"/>.</summary>
    public int Most { get; }

    /// <summary>Whether only one duration is possible.</summary>
    public bool IsCertain => Least == Most;

    /// <summary>Expected duration; working minutes.</summary>
    /// <remarks>Triangular: (a + m + b) ÷ 3. PERT: (a + 4m + b) ÷ 6. Uniform: (a + b) ÷ 2.</remarks>
    public double Mean => Shape switch
    {
        ScheduleRiskShape.Triangular => ((double)Least + MostLikely + Most) / 3,
        ScheduleRiskShape.Pert => (Least + ((double)PertWeight * MostLikely) + Most) / (PertWeight + 2),
        _ => ((double)Least + Most) / 2,
    };

    /// <summary>Variance of the duration; working minutes squared.</summary>
    /// <remarks>
    /// Triangular: (a² + m² + b² − am − ab − mb) ÷ 18. PERT: (mean − a)(b − mean) ÷ 7, the variance of the beta distribution. The rule of
    /// thumb ((b − a) ÷ 6)² is right only near a peak in the middle. Uniform: (b − a)² ÷ 12.
    /// </remarks>
    public double Variance
    {
        get
        {
            double toPeak = MostLikely - Least;
            double range = Most - Least;
            return Shape switch
            {
                ScheduleRiskShape.Triangular => ((toPeak * toPeak) + (range * range) - (toPeak * range)) / 18,
                ScheduleRiskShape.Pert => (Mean - Least) * (Most - Mean) / (PertWeight + 3),
                _ => range * range / 12,
            };
        }
    }

    /// <summary>Whether three durations form an estimate.</summary>
    /// <param name="least">Least duration, working minutes.</param>
    /// <param name="mostLikely">Most likely duration, working minutes.</param>
    /// <param name="most">Most duration, working minutes.</param>
    /// <returns>True for 0 ≤ least ≤ most likely ≤ most ≤ <see cref="Longest"/>.</returns>
    public static bool AreOrdered(int least, int mostLikely, int most) =>
        0 <= least && least <= mostLikely && mostLikely <= most && most <= Longest;

    /// <summary>A certain duration.</summary>
    /// <param name="duration">Working minutes, 0 to <see cref="Longest"/>.</param>
    /// <returns>An estimate whose three durations are the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is outside its bounds.</exception>
    public static DurationUncertainty Certain(int duration) => Triangular(duration, duration, duration);

    /// <summary>Estimate with a triangular density.</summary>
    /// <param name="least">Working minutes, ≥ 0.</param>
    /// <param name="mostLikely">Working minutes, ≥ least.</param>
    /// <param name="most">Working minutes, from most likely to <see cref="Longest"/>.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A duration is below zero, below the one before it or too long.</exception>
    public static DurationUncertainty Triangular(int least, int mostLikely, int most) =>
        Ordered(ScheduleRiskShape.Triangular, least, mostLikely, most);

    /// <summary>Estimate with the beta density of PERT. α = 1 + 4(m − a) ÷ (b − a), β = 1 + 4(b − m) ÷ (b − a).</summary>
    /// <param name="least">Working minutes, ≥ 0.</param>
    /// <param name="mostLikely">Working minutes, ≥ least.</param>
    /// <param name="most">Working minutes, from most likely to <see cref="Longest"/>.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A duration is below zero, below the one before it or too long.</exception>
    public static DurationUncertainty Pert(int least, int mostLikely, int most) => Ordered(ScheduleRiskShape.Pert, least, mostLikely, most);

    /// <summary>Estimate with a uniform density.</summary>
    /// <param name="least">Working minutes, ≥ 0.</param>
    /// <param name="most">Working minutes, from least to <see cref="Longest"/>.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A duration is below zero or too long, or the most below the least.</exception>
    public static DurationUncertainty Uniform(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        return Ordered(ScheduleRiskShape.Uniform, least, least + ((most - least) / 2), most);
    }

    /// <summary>Estimate of the remaining duration: the three durations in the proportion of the remaining to the whole.</summary>
    /// <param name="remaining">Working minutes that are planned to remain, ≥ 0.</param>
    /// <param name="whole">Working minutes that were planned for all of it, &gt; 0.</param>
    /// <returns>An estimate of the same shape, each duration rounded to a whole minute and cut at <see cref="Longest"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rest is below zero, or the whole not above it.</exception>
    /// <remarks>
    /// Actual work is certain. The remaining work has the same uncertainty in percent as the whole. Growth beyond the plan increases the
    /// uncertainty with it.
    /// </remarks>
    public DurationUncertainty ForRemaining(int remaining, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(remaining);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return new(Shape, Scaled(Least), Scaled(MostLikely), Scaled(Most));

        int Scaled(int duration) => (int)Math.Min((((long)duration * remaining) + (whole / 2)) / whole, Longest);
    }

    private static DurationUncertainty Ordered(ScheduleRiskShape shape, int least, int mostLikely, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostLikely, least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, mostLikely);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, Longest);
        return new(shape, least, mostLikely, most);
    }
}
