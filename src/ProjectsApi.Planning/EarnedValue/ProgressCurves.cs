namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Planned, earned and actual value month by month, for charts.</summary>
/// <remarks>
/// Physical progress (形象进度) gives the earned curve, money progress (投资进度) the actual curve. Neither fills a gap of the other: their
/// comparison shows work paid but not built, and built but not paid.
/// </remarks>
public static class ProgressCurves
{
    private const decimal Percent = 100m;

    /// <summary>Computes the curves.</summary>
    /// <param name="budgetAtCompletion">BAC, ≥ 0, the unit of all amounts.</param>
    /// <param name="months">The known months in any order, each at most once.</param>
    /// <param name="asOf">Status date: later months have a plan only; its own month counts so far.</param>
    /// <returns>Every month from the first to the last given, none left out; empty when none is given.</returns>
    /// <exception cref="ArgumentException">A month is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget or a plan is negative, or progress outside 0 to 100.</exception>
    public static IReadOnlyList<CurvePoint> Of(decimal budgetAtCompletion, IReadOnlyCollection<CurveMonth> months, DateOnly asOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budgetAtCompletion);
        var known = ByMonth(months);
        if (known.Count == 0)
        {
            return [];
        }

        var points = new List<CurvePoint>();
        var (last, past) = (known.Keys.Max(), MonthTime.IndexOf(asOf));
        for (var index = known.Keys.Min(); index <= last; index++)
        {
            points.Add(Next(points.LastOrDefault(), known.GetValueOrDefault(index), index, index <= past, budgetAtCompletion));
        }

        return points;
    }

    private static CurvePoint Next(CurvePoint? before, CurveMonth? month, int index, bool isPast, decimal budget)
    {
        var planned = month?.Planned ?? 0m;
        var plannedToDate = (before?.PlannedToDate ?? 0m) + planned;
        var observed = isPast ? month?.PhysicalProgress : null;
        var physical = isPast ? observed ?? before?.PhysicalProgress : null;
        var earnedToDate = physical is { } percent ? budget * percent / Percent : (decimal?)null;
        var actual = isPast ? month?.Completed ?? 0m : (decimal?)null;
        var actualToDate = actual is { } booked ? (before?.ActualToDate ?? 0m) + booked : (decimal?)null;
        return new(
            new(index / 12, (index % 12) + 1, 1),
            planned,
            plannedToDate,
            DecimalOrNull.Divide(plannedToDate * Percent, budget),
            earnedToDate - (before?.EarnedToDate ?? 0m),
            earnedToDate,
            physical,
            physical is not null && observed is null,
            actual,
            actualToDate,
            DecimalOrNull.Divide(actualToDate * Percent, budget));
    }

    private static Dictionary<int, CurveMonth> ByMonth(IReadOnlyCollection<CurveMonth> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var known = new Dictionary<int, CurveMonth>(months.Count);
        foreach (var month in months)
        {
            if (month.Planned < 0m || month.PhysicalProgress is < 0m or > Percent)
            {
                throw new ArgumentOutOfRangeException(nameof(months), month, "A plan is never negative, progress is 0 to 100 percent.");
            }

            if (!known.TryAdd(MonthTime.IndexOf(month.Month), month))
            {
                throw new ArgumentException($"{month.Month:yyyy-MM} is given twice.", nameof(months));
            }
        }

        return known;
    }
}
