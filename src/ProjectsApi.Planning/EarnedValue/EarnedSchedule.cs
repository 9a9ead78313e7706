namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Schedule performance in time instead of money; unlike SPI it still shows at completion that a project was late.</summary>
/// <remarks>
/// Source: W. Lipke, Schedule is Different, The Measurable News (2003); Earned Schedule (2009). Times are in periods of the plan
/// curve, unrounded.
/// </remarks>
public readonly record struct EarnedSchedule
{
    private EarnedSchedule(decimal plannedDuration, decimal actualTime, decimal earned) =>
        (PlannedDuration, ActualTime, Earned) = (plannedDuration, actualTime, earned);

    /// <summary>PD, periods from the start to the planned finish.</summary>
    public decimal PlannedDuration { get; }

    /// <summary>AT, periods from the start to the status date, or to the actual finish once there is one; ≥ 0.</summary>
    public decimal ActualTime { get; }

    /// <summary>ES, planned time of the value earned; 0 to PD.</summary>
    public decimal Earned { get; }

    /// <summary>SV(t): ES − AT, periods; negative when behind schedule.</summary>
    public decimal Variance => Earned - ActualTime;

    /// <summary>SPI(t): ES ÷ AT, no unit; null when no time has passed.</summary>
    public decimal? PerformanceIndex => DecimalOrNull.Divide(Earned, ActualTime);

    /// <summary>
    /// IEAC(t): PD ÷ SPI(t), periods from the start to the forecast finish. Null before any value is earned or any time has passed.
    /// </summary>
    public decimal? EstimateAtCompletion => DecimalOrNull.Divide(PlannedDuration, PerformanceIndex);

    /// <summary>Computes the earned schedule from a plan curve.</summary>
    /// <param name="plan">Cumulative plan.</param>
    /// <param name="earnedValue">Value earned to date (EV), ≥ 0, in the unit of the curve.</param>
    /// <param name="actualTime">
    /// Periods since the start of the curve, ≥ 0. For a finished project those to its actual finish; otherwise its delay would grow
    /// forever.
    /// </param>
    /// <returns>Earned schedule, see <see cref="PlanCurve.TimeOf"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value or the time is negative.</exception>
    public static EarnedSchedule Of(PlanCurve plan, decimal earnedValue, decimal actualTime)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(actualTime);
        return new(plan.PlannedDuration, actualTime, plan.TimeOf(earnedValue));
    }
}
