namespace ProjectsApi.Planning.Lights;

/// <summary>Facts of a node, a milestone or a project, the input of lights. A fact that is not recorded stays null.</summary>
/// <param name="AsOf">Day of the judgement, at its end.</param>
public sealed record LightFacts(DateOnly AsOf)
{
    /// <summary>Which day <see cref="AsOf"/> is.</summary>
    public LightBasis Basis { get; init; } = LightBasis.Today;

    /// <summary>Day on which the start is planned; of a period such as "first half of 2024" its last day.</summary>
    public DateOnly? PlannedStart { get; init; }

    /// <summary>Day of the start; null before.</summary>
    public DateOnly? ActualStart { get; init; }

    /// <summary>Last day of the plan, inclusive.</summary>
    public DateOnly? PlannedFinish { get; init; }

    /// <summary>Last day as the schedule now expects it, inclusive; null to judge recorded facts only.</summary>
    public DateOnly? ForecastFinish { get; init; }

    /// <summary>Last day of the work done, inclusive; null before.</summary>
    public DateOnly? ActualFinish { get; init; }

    /// <summary>Completion, percent: of a node its progress, of a project its annual completion rate (年度投资完成率).</summary>
    public decimal? Completion { get; init; }

    /// <summary>
    /// Time progress, percent: of a node <see cref="NodeTimeProgress.Of"/>, of a project the year's
    /// (<see cref="Investments.TimeProgress"/>).
    /// </summary>
    public decimal? TimeProgress { get; init; }

    /// <summary>Funds required to be paid to date, money.</summary>
    public decimal? FundsRequired { get; init; }

    /// <summary>Funds paid to date, money, in the same unit.</summary>
    public decimal? FundsPaid { get; init; }

    /// <summary>Day of the entry into statistics (入库); null before.</summary>
    public DateOnly? StatisticsEntry { get; init; }

    /// <summary>Whether the authority accepts the reason of the delay (正当理由).</summary>
    public bool IsExcused { get; init; }

    /// <summary>Whether it was given up, so that nothing is judged.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>
    /// Calendar days from the planned finish to the actual or expected one (滞后天数): negative when earlier, 0 when not late yet. Null
    /// without a planned finish.
    /// </summary>
    public int? DaysLate => (int?)LightMeasures.Compute(LightMeasure.DaysLate, this).Value;

    /// <summary>Facts about a milestone: one planned and one actual day, which are its start and its finish.</summary>
    /// <param name="asOf">Day of the judgement.</param>
    /// <param name="plannedOn">Day promised; null without one.</param>
    /// <param name="forecastOn">Day now expected; null without one.</param>
    /// <param name="actualOn">Day on which it was reached; null before.</param>
    /// <returns>The facts.</returns>
    public static LightFacts OfMilestone(DateOnly asOf, DateOnly? plannedOn, DateOnly? forecastOn, DateOnly? actualOn) => new(asOf)
    {
        PlannedStart = plannedOn,
        ActualStart = actualOn,
        PlannedFinish = plannedOn,
        ForecastFinish = forecastOn,
        ActualFinish = actualOn,
    };
}
