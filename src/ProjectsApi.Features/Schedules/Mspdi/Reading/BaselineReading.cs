namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Reads a baseline of a task.</summary>
internal static class BaselineReading
{
    public static MspdiBaseline Read(MspdiFields fields) => new()
    {
        Number = fields.Integer("Number", 0, 10) ?? 0,
        IsInterim = fields.Flag("Interim") ?? false,
        Start = fields.Date("Start"),
        Finish = fields.Date("Finish"),
        Duration = fields.Duration("Duration"),
        DurationFormat = fields.Format("DurationFormat", format => format.IsKnown, MspdiLossKind.DurationFormat),
        Work = fields.Duration("Work"),
        Cost = fields.Decimal("Cost"),
    };

    /// <summary>The first of each number; a second one has no place, and is told.</summary>
    public static IReadOnlyList<MspdiBaseline> Distinct(IReadOnlyList<MspdiBaseline> baselines, Action<MspdiBaseline> lose)
    {
        var seen = new HashSet<(int, bool)>();
        var kept = new List<MspdiBaseline>(baselines.Count);
        foreach (var baseline in baselines)
        {
            if (seen.Add((baseline.Number, baseline.IsInterim)))
            {
                kept.Add(baseline);
            }
            else
            {
                lose(baseline);
            }
        }

        return kept;
    }
}
