namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads a baseline of a task.</summary>
internal static class BaselineReading
{
    /// <param name="element">The baseline.</param>
    /// <param name="given">Fields of the baseline; no date of the schedule depends on them.</param>
    /// <returns>Null for an invalid number, with a warning.</returns>
    public static MspdiBaseline? Read(MspdiElement element, MspdiFields given)
    {
        var fields = given.Lenient;
        var number = fields.Integer("Number", 0, MspdiSchema.LastBaseline);
        return number is null && fields.Has("Number") ? null : Read(element, fields, number ?? 0);
    }

    private static MspdiBaseline Read(MspdiElement element, MspdiFields fields, int number) => new()
    {
        Number = number,
        IsInterim = fields.Flag("Interim") ?? false,
        Start = fields.Date("Start"),
        Finish = fields.Date("Finish"),
        Duration = fields.Duration("Duration"),
        DurationFormat = fields.Format("DurationFormat", format => format.IsKnown, MspdiWarningKind.DurationFormat),
        Work = fields.Duration("Work"),
        Cost = fields.Decimal("Cost"),
        Kept = KeptElements.Write(element.Children.Where(child => MspdiElements.KeptOfBaseline.Contains(child.Name))),
    };

    /// <summary>The first baseline of each number; others are reported.</summary>
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
