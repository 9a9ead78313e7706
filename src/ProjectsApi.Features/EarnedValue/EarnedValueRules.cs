using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

/// <summary>Earned value of a project from its rows in the register.</summary>
internal static class EarnedValueRules
{
    private const int MonthsInYear = 12;
    private const int Decimals = 4;

    /// <param name="project">The project.</param>
    /// <param name="rows">Its rows; bookings and progress reports up to the status date only.</param>
    /// <param name="asOf">Status date, at its end.</param>
    public static EarnedValueView View(EarnedProject project, EarnedValueRows rows, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(rows);
        var plan = MonthlyPlan(rows.Plans);
        var budget = project.TotalInvestment ?? (plan.Count > 0 ? plan.Values.Sum() : null);
        var curve = CurveOf(plan);
        DateOnly? first = curve is null ? null : plan.Keys.Min();
        var planned = curve is { } drawn && first is { } begin ? drawn.ValueAt(MonthTime.ElapsedTo(begin, asOf)) : (decimal?)null;
        var progress = rows.ProgressReports.Count > 0 ? rows.ProgressReports[^1].Percent : null;
        var actual = rows.Bookings.Sum(booked => booked.Completed);
        var status = budget is { } whole && planned is { } value && progress is { } percent
            ? EarnedValueStatus.OfProgress(asOf, whole, value, percent, actual)
            : (EarnedValueStatus?)null;
        return new EarnedValueView(
            asOf, budget, planned, actual, rows.Bookings.Sum(booked => booked.PaidIn), progress, status,
            curve is not null && first is { } from && status is { } known
                ? EarnedSchedule.Of(curve, ShareOf(known) * curve.Total, ElapsedTime(project, from, asOf))
                : null,
            first,
            Curve(budget, Months(plan, rows), asOf));
    }

    /// <summary>Plan by month; a year without months is spread evenly, as 序时 counts it.</summary>
    public static SortedDictionary<DateOnly, decimal> MonthlyPlan(IReadOnlyList<PlannedAmount> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var amounts = new SortedDictionary<DateOnly, decimal>();
        foreach (var year in plans.GroupBy(plan => plan.Year))
        {
            var months = year.Where(plan => plan.Month is not null).ToList();
            foreach (var month in months)
            {
                amounts[new DateOnly(year.Key, month.Month ?? 1, 1)] = month.Amount;
            }

            if (months.Count == 0)
            {
                Spread(amounts, year.Key, year.Sum(plan => plan.Amount));
            }
        }

        return amounts;
    }

    // No value is earned of a budget of zero.
    private static decimal ShareOf(EarnedValueStatus status) =>
        status.BudgetAtCompletion > 0m ? status.EarnedValue / status.BudgetAtCompletion : 0m;

    // Without a budget a share of it is unknown too.
    private static IReadOnlyList<CurvePoint> Curve(decimal? budget, List<CurveMonth> months, DateOnly asOf)
    {
        var points = ProgressCurves.Of(budget ?? 0m, months, asOf);
        return budget is null ? [.. points.Select(point => point with { Earned = null, EarnedToDate = null })] : points;
    }

    private static void Spread(SortedDictionary<DateOnly, decimal> amounts, int year, decimal amount)
    {
        var part = Math.Round(amount / MonthsInYear, Decimals, MidpointRounding.ToZero);
        for (var month = 1; month <= MonthsInYear; month++)
        {
            amounts[new DateOnly(year, month, 1)] = month < MonthsInYear ? part : amount - (part * (MonthsInYear - 1));
        }
    }

    private static PlanCurve? CurveOf(SortedDictionary<DateOnly, decimal> plan)
    {
        if (plan.Count == 0)
        {
            return null;
        }

        var (first, last) = (plan.Keys.First(), plan.Keys.Last());
        var months = new List<decimal>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            months.Add(plan.GetValueOrDefault(month));
        }

        return PlanCurve.OfAmounts(months);
    }

    // Time ends with the project; otherwise its delay would grow for ever.
    private static decimal ElapsedTime(EarnedProject project, DateOnly first, DateOnly asOf) =>
        MonthTime.ElapsedTo(first, project.ActualFinish is { } finish && finish < asOf ? finish : asOf);

    private static List<CurveMonth> Months(SortedDictionary<DateOnly, decimal> plan, EarnedValueRows rows)
    {
        var booked = rows.Bookings.GroupBy(row => row.Month).ToDictionary(month => month.Key, month => month.Sum(row => row.Completed));
        var reported = rows.ProgressReports.GroupBy(row => MonthTime.StartOf(row.Day))
            .ToDictionary(month => month.Key, month => month.Last().Percent);
        return
        [
            .. plan.Keys.Union(booked.Keys).Union(reported.Keys).Order().Select(month => new CurveMonth(
                month,
                plan.TryGetValue(month, out var amount) ? amount : null,
                booked.TryGetValue(month, out var completed) ? completed : null,
                reported.GetValueOrDefault(month))),
        ];
    }
}
