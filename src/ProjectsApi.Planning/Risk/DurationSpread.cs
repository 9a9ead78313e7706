namespace ProjectsApi.Planning.Risk;

/// <summary>
/// Uncertainty in percent of a planned duration, for activities without an estimate. The default value is a certain duration.
/// </summary>
public readonly record struct DurationSpread
{
    /// <summary>Most that a duration may exceed its plan by, percent.</summary>
    public const decimal MostPercentAbove = 1000m;

    private const decimal Percent = 100m;

    // Counted from the first shape, so that the default value has it.
    private readonly int shapeOffset;

    /// <summary>A spread around the planned duration, which stays the most likely one.</summary>
    /// <param name="shape">Shape of the distribution.</param>
    /// <param name="percentBelow">How far below its plan a duration may end, percent of the plan, 0 to 100: 10 for −10 %.</param>
    /// <param name="percentAbove">How far above, percent of the plan, 0 to <see cref="MostPercentAbove"/>: 25 for +25 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is unknown, or a percentage outside its bounds.</exception>
    public DurationSpread(ScheduleRiskShape shape, decimal percentBelow, decimal percentAbove)
    {
        if (!Enum.IsDefined(shape))
        {
            throw new ArgumentOutOfRangeException(nameof(shape), shape, "Unknown shape of a distribution.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(percentBelow);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percentBelow, Percent);
        ArgumentOutOfRangeException.ThrowIfNegative(percentAbove);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percentAbove, MostPercentAbove);
        (shapeOffset, PercentBelow, PercentAbove) = (shape - ScheduleRiskShape.Triangular, percentBelow, percentAbove);
    }

    /// <summary>Triangular from −10 % to +25 %: work is late more often, and by more, than it is early.</summary>
    public static DurationSpread Usual { get; } = new(ScheduleRiskShape.Triangular, 10m, 25m);

    /// <summary>Shape of the distribution.</summary>
    public ScheduleRiskShape Shape => ScheduleRiskShape.Triangular + shapeOffset;

    /// <summary>Percent of the plan, 0 to 100.</summary>
    public decimal PercentBelow { get; }

    /// <summary>Percent of the plan, 0 to <see cref="MostPercentAbove"/>.</summary>
    public decimal PercentAbove { get; }

    /// <summary>Estimate of a duration.</summary>
    /// <param name="planned">Working minutes, 0 to <see cref="DurationUncertainty.Longest"/>.</param>
    /// <returns>
    /// Least and most around the planned duration, each rounded to a whole minute and the most cut at
    /// <see cref="DurationUncertainty.Longest"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is outside its bounds.</exception>
    public DurationUncertainty Around(int planned)
    {
        var least = (int)Math.Round(planned * (Percent - PercentBelow) / Percent, MidpointRounding.AwayFromZero);
        var most = (int)Math.Min(
            Math.Round(planned * (Percent + PercentAbove) / Percent, MidpointRounding.AwayFromZero),
            DurationUncertainty.Longest);
        return Shape switch
        {
            ScheduleRiskShape.Triangular => DurationUncertainty.Triangular(least, planned, most),
            ScheduleRiskShape.Pert => DurationUncertainty.Pert(least, planned, most),
            _ => DurationUncertainty.Uniform(least, most),
        };
    }
}
