namespace ProjectsApi.Planning.Lights;

/// <summary>Computes each measure from the facts.</summary>
internal static class LightMeasures
{
    private const decimal Whole = 100m;

    public static Measurement Compute(LightMeasure measure, LightFacts facts) => measure switch
    {
        LightMeasure.DaysLate => DaysLate(facts),
        LightMeasure.LeadOverTime => LeadOverTime(facts),
        LightMeasure.ShareOfTimeProgress => ShareOfTimeProgress(facts),
        LightMeasure.MonthsStartOverdue => MonthsStartOverdue(facts),
        LightMeasure.FundsLead => FundsLead(facts),
        LightMeasure.MonthsUnregistered => MonthsUnregistered(facts),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    private static Measurement DaysLate(LightFacts facts)
    {
        IReadOnlyList<LightInput> inputs =
        [
            Day(LightFact.AsOf, facts.AsOf), Day(LightFact.PlannedFinish, facts.PlannedFinish),
            Day(LightFact.ForecastFinish, facts.ForecastFinish), Day(LightFact.ActualFinish, facts.ActualFinish),
        ];
        if (facts.PlannedFinish is not { } planned)
        {
            return new(null, LightReason.FactMissing, inputs);
        }

        // A forecast in the past was missed: the delay is then at least that to the day of the judgement.
        var days = (facts.ActualFinish ?? (facts.ForecastFinish > facts.AsOf ? facts.ForecastFinish : null))?.DayNumber - planned.DayNumber;
        return new(days ?? Math.Max(0, facts.AsOf.DayNumber - planned.DayNumber), null, inputs);
    }

    private static Measurement LeadOverTime(LightFacts facts)
    {
        var lead = facts.Completion - facts.TimeProgress;
        return new(lead, lead is null ? LightReason.FactMissing : null, Progress(facts));
    }

    private static Measurement ShareOfTimeProgress(LightFacts facts) => (facts.Completion, facts.TimeProgress) switch
    {
        (null, _) or (_, null) => new(null, LightReason.FactMissing, Progress(facts)),
        (_, <= 0m) => new(null, LightReason.NoTimePassed, Progress(facts)),
        _ => new(facts.Completion * Whole / facts.TimeProgress, null, Progress(facts)),
    };

    private static Measurement MonthsStartOverdue(LightFacts facts)
    {
        IReadOnlyList<LightInput> inputs =
        [
            Day(LightFact.AsOf, facts.AsOf), Day(LightFact.PlannedStart, facts.PlannedStart), Day(LightFact.ActualStart, facts.ActualStart),
        ];
        if (facts.ActualStart <= facts.AsOf)
        {
            return new(0m, null, inputs);
        }

        return facts.PlannedStart switch
        {
            null => new(null, LightReason.FactMissing, inputs),
            { } planned when planned > facts.AsOf => new(null, LightReason.NotDue, inputs),
            { } planned => new(((facts.AsOf.Year - planned.Year) * 12) + facts.AsOf.Month - planned.Month + 1, null, inputs),
        };
    }

    private static Measurement FundsLead(LightFacts facts)
    {
        var lead = facts.FundsPaid - facts.FundsRequired;
        return new(
            lead,
            lead is null ? LightReason.FactMissing : null,
            [new(LightFact.FundsRequired, facts.FundsRequired, null), new(LightFact.FundsPaid, facts.FundsPaid, null)]);
    }

    private static Measurement MonthsUnregistered(LightFacts facts)
    {
        IReadOnlyList<LightInput> inputs =
        [
            Day(LightFact.AsOf, facts.AsOf), Day(
                LightFact.ActualStart, facts.ActualStart), Day(LightFact.StatisticsEntry, facts.StatisticsEntry),
        ];
        return facts.ActualStart is not { } started || started > facts.AsOf
            ? new(null, LightReason.NotDue, inputs)
            : new(facts.StatisticsEntry <= facts.AsOf ? 0m : MonthsBetween(started, facts.AsOf), null, inputs);
    }

    /// <summary>Whole months that have passed, and the part of the next. One month after 31 January is the last day of February.</summary>
    private static decimal MonthsBetween(DateOnly from, DateOnly to)
    {
        var whole = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        whole -= from.AddMonths(whole) > to ? 1 : 0;
        var (last, next) = (from.AddMonths(whole), from.AddMonths(whole + 1));
        return whole + ((decimal)(to.DayNumber - last.DayNumber) / (next.DayNumber - last.DayNumber));
    }

    private static IReadOnlyList<LightInput> Progress(LightFacts facts) =>
        [new(LightFact.Completion, facts.Completion, null), new(LightFact.TimeProgress, facts.TimeProgress, null)];

    private static LightInput Day(LightFact fact, DateOnly? day) => new(fact, null, day);
}
