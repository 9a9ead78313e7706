namespace ProjectsApi.Planning.Lights;

/// <summary>Finds the day on which a light changes although no fact but the day changes.</summary>
/// <remarks>
/// Between two recorded days every measure moves in one direction, so it passes each bound of a band once. A binary search finds that day.
/// </remarks>
public sealed class LightOutlook
{
    private readonly RulePack _pack;
    private readonly LightSubject _subject;
    private readonly LightFacts _facts;
    private readonly Func<DateOnly, decimal?> _timeProgress;
    private readonly LightRule[] _rules;
    private readonly DateOnly[] _turns;

    /// <param name="pack">Rules of the light.</param>
    /// <param name="subject">Subject of the light.</param>
    /// <param name="facts">Facts on the first day.</param>
    /// <param name="timeProgress">
    /// Time progress on a later day, percent. It never falls; it is 0 before the planned start and constant from the planned finish on.
    /// </param>
    public LightOutlook(RulePack pack, LightSubject subject, LightFacts facts, Func<DateOnly, decimal?> timeProgress)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(facts);
        (_pack, _subject, _facts, _timeProgress) = (pack, subject, facts, timeProgress);
        _rules = [.. pack.Rules.Where(rule => rule.AppliedTo.Contains(subject))];
        _turns = [.. new[] { facts.PlannedStart, facts.ActualStart, facts.PlannedFinish, facts.ForecastFinish, facts.StatisticsEntry }
            .OfType<DateOnly>().Where(day => day > facts.AsOf).Distinct().Order()];
    }

    /// <summary>Last day through which the colour stays that of the first day.</summary>
    /// <param name="limit">Last day to look at, inclusive; the day of the facts or later.</param>
    /// <returns>A day from the first day to the limit, both included.</returns>
    public DateOnly SameThrough(DateOnly limit)
    {
        var colour = _pack.Judge(_subject, _facts).Colour;
        for (var day = _facts.AsOf; ;)
        {
            var step = limit;
            var moved = false;
            foreach (var rule in _rules)
            {
                if (NextReading(rule, day, step) is { } next)
                {
                    // A later rule that moves on the same day changes nothing.
                    (step, moved) = (next, true);
                }
            }

            if (!moved)
            {
                return limit;
            }

            if (_pack.Judge(_subject, On(step)).Colour != colour)
            {
                return step.AddDays(-1);
            }

            day = step;
        }
    }

    // First later day up to the limit on which the measure lies elsewhere among the bounds of the bands.
    private DateOnly? NextReading(LightRule rule, DateOnly from, DateOnly limit)
    {
        var reading = ReadingOf(rule, from);
        var begin = from;
        foreach (var turn in _turns.Where(turn => turn > from && turn <= limit))
        {
            if (FirstOther(rule, reading, begin, turn.AddDays(-1)) is { } before)
            {
                return before;
            }

            if (ReadingOf(rule, turn) != reading)
            {
                return turn;
            }

            begin = turn;
        }

        return FirstOther(rule, reading, begin, limit);
    }

    // The reading is given for the first day. Up to the last day readings move in one direction.
    private DateOnly? FirstOther(LightRule rule, (LightReason?, int) reading, DateOnly begin, DateOnly end)
    {
        if (end <= begin || ReadingOf(rule, end) == reading)
        {
            return null;
        }

        var (same, other) = (begin.DayNumber, end.DayNumber);
        while (other - same > 1)
        {
            var middle = same + ((other - same) / 2);
            (same, other) = ReadingOf(rule, DateOnly.FromDayNumber(middle)) == reading ? (middle, other) : (same, middle);
        }

        return DateOnly.FromDayNumber(other);
    }

    // Each band adds 0 while the value is below it, 1 within and 2 above. Equal sums of a moving value mean equal bands.
    private (LightReason? Reason, int Place) ReadingOf(LightRule rule, DateOnly day)
    {
        var measured = LightMeasures.Compute(rule.Measure, On(day));
        return measured is { Reason: null, Value: { } value }
            ? (null, rule.Bands.Sum(band => band.LiesAbove(value) ? 0 : band.LiesBelow(value) ? 2 : 1))
            : (measured.Reason, 0);
    }

    private LightFacts On(DateOnly day) => day == _facts.AsOf ? _facts : _facts with { AsOf = day, TimeProgress = _timeProgress(day) };
}
