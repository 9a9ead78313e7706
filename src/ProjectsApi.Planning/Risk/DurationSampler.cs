namespace ProjectsApi.Planning.Risk;

/// <summary>Samples durations of one estimate. Values that every sample shares are computed beforehand.</summary>
public readonly struct DurationSampler
{
    private readonly ScheduleRiskShape shape;
    private readonly int least;
    private readonly double range;
    private readonly double peak;
    private readonly PertVariate pert;

    /// <summary>A sampler for an estimate.</summary>
    /// <param name="uncertainty">The estimate.</param>
    public DurationSampler(DurationUncertainty uncertainty)
    {
        shape = uncertainty.Shape;
        least = uncertainty.Least;
        range = uncertainty.Most - uncertainty.Least;
        if (uncertainty.IsCertain)
        {
            return;
        }

        peak = (uncertainty.MostLikely - uncertainty.Least) / range;
        pert = new(peak);
    }

    /// <summary>Whether every draw gives the same duration.</summary>
    public bool IsCertain => range == 0;

    /// <summary>Draws a duration.</summary>
    /// <param name="stream">Stream of random numbers: one is taken for a triangular or uniform shape, two or more for PERT.</param>
    /// <returns>Working minutes from least to most, rounded to the nearest.</returns>
    /// <remarks>Triangular and uniform: inverse of the distribution function. PERT: see <see cref="PertVariate"/>.</remarks>
    public int Draw(ref RandomStream stream)
    {
        if (IsCertain)
        {
            return least;
        }

        var fraction = shape switch
        {
            ScheduleRiskShape.Triangular => Triangular(stream.Next()),
            ScheduleRiskShape.Pert => pert.Draw(ref stream),
            _ => stream.Next(),
        };
        return least + (int)((fraction * range) + 0.5);
    }

    // Distribution function of the triangle: u² ÷ peak before the peak, 1 − (1 − u)² ÷ (1 − peak) after it.
    private double Triangular(double probability) => probability < peak
        ? Math.Sqrt(probability * peak)
        : 1 - Math.Sqrt((1 - probability) * (1 - peak));
}
