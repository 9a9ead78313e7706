namespace ProjectsApi.Data.Statistics;

/// <summary>Sums of one year (年度汇总). They are derived from logged rows, are in no log, and can be computed again.</summary>
public abstract class YearSums
{
    private const int Months = 12;

    private readonly decimal[] _completed = new decimal[Months];
    private readonly decimal[] _paidIn = new decimal[Months];
    private readonly decimal[] _monthPlans = new decimal[Months];

    /// <summary>Year of the sums; a group has its members under the year 0.</summary>
    public required int Year { get; init; }

    /// <summary>Investment completed from 1 January to the end of this month, yuan; the same for the other months.</summary>
    public decimal January { get => _completed[0]; set => _completed[0] = value; }

    public decimal February { get => _completed[1]; set => _completed[1] = value; }

    public decimal March { get => _completed[2]; set => _completed[2] = value; }

    public decimal April { get => _completed[3]; set => _completed[3] = value; }

    public decimal May { get => _completed[4]; set => _completed[4] = value; }

    public decimal June { get => _completed[5]; set => _completed[5] = value; }

    public decimal July { get => _completed[6]; set => _completed[6] = value; }

    public decimal August { get => _completed[7]; set => _completed[7] = value; }

    public decimal September { get => _completed[8]; set => _completed[8] = value; }

    public decimal October { get => _completed[9]; set => _completed[9] = value; }

    public decimal November { get => _completed[10]; set => _completed[10] = value; }

    public decimal December { get => _completed[11]; set => _completed[11] = value; }

    /// <summary>Funds paid in from 1 January to the end of this month, yuan; the same for the other months.</summary>
    public decimal PaidInJanuary { get => _paidIn[0]; set => _paidIn[0] = value; }

    public decimal PaidInFebruary { get => _paidIn[1]; set => _paidIn[1] = value; }

    public decimal PaidInMarch { get => _paidIn[2]; set => _paidIn[2] = value; }

    public decimal PaidInApril { get => _paidIn[3]; set => _paidIn[3] = value; }

    public decimal PaidInMay { get => _paidIn[4]; set => _paidIn[4] = value; }

    public decimal PaidInJune { get => _paidIn[5]; set => _paidIn[5] = value; }

    public decimal PaidInJuly { get => _paidIn[6]; set => _paidIn[6] = value; }

    public decimal PaidInAugust { get => _paidIn[7]; set => _paidIn[7] = value; }

    public decimal PaidInSeptember { get => _paidIn[8]; set => _paidIn[8] = value; }

    public decimal PaidInOctober { get => _paidIn[9]; set => _paidIn[9] = value; }

    public decimal PaidInNovember { get => _paidIn[10]; set => _paidIn[10] = value; }

    public decimal PaidInDecember { get => _paidIn[11]; set => _paidIn[11] = value; }

    /// <summary>
    /// Sum of the plans of the months up to this one, yuan; the same for the other months. The plan of a year is not in it.
    /// </summary>
    public decimal PlannedJanuary { get => _monthPlans[0]; set => _monthPlans[0] = value; }

    public decimal PlannedFebruary { get => _monthPlans[1]; set => _monthPlans[1] = value; }

    public decimal PlannedMarch { get => _monthPlans[2]; set => _monthPlans[2] = value; }

    public decimal PlannedApril { get => _monthPlans[3]; set => _monthPlans[3] = value; }

    public decimal PlannedMay { get => _monthPlans[4]; set => _monthPlans[4] = value; }

    public decimal PlannedJune { get => _monthPlans[5]; set => _monthPlans[5] = value; }

    public decimal PlannedJuly { get => _monthPlans[6]; set => _monthPlans[6] = value; }

    public decimal PlannedAugust { get => _monthPlans[7]; set => _monthPlans[7] = value; }

    public decimal PlannedSeptember { get => _monthPlans[8]; set => _monthPlans[8] = value; }

    public decimal PlannedOctober { get => _monthPlans[9]; set => _monthPlans[9] = value; }

    public decimal PlannedNovember { get => _monthPlans[10]; set => _monthPlans[10] = value; }

    public decimal PlannedDecember { get => _monthPlans[11]; set => _monthPlans[11] = value; }

    /// <summary>Sum of the plans of the year, yuan. The plan of a year replaces those of its months.</summary>
    public decimal Plan { get; set; }

    /// <summary>Number of projects with a plan of the year.</summary>
    public int Planned { get; set; }

    /// <summary>Persons; only targets of projects themselves for the whole year count, here and below.</summary>
    public long PlannedJobs { get; set; }

    public long ActualJobs { get; set; }

    /// <summary>Yuan.</summary>
    public decimal PlannedOutput { get; set; }

    /// <summary>Yuan.</summary>
    public decimal ActualOutput { get; set; }

    /// <summary>Name of the property for the end of a month.</summary>
    /// <param name="month">1 to 12.</param>
    public static string Through(int month) => month switch
    {
        1 => nameof(January),
        2 => nameof(February),
        3 => nameof(March),
        4 => nameof(April),
        5 => nameof(May),
        6 => nameof(June),
        7 => nameof(July),
        8 => nameof(August),
        9 => nameof(September),
        10 => nameof(October),
        11 => nameof(November),
        12 => nameof(December),
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12."),
    };

    /// <summary>Investment completed from 1 January to the end of a month, yuan.</summary>
    /// <param name="month">1 to 12; the same for the other series.</param>
    public decimal CompletedThrough(int month) => _completed[month - 1];

    /// <summary>Funds paid in from 1 January to the end of a month, yuan.</summary>
    public decimal PaidInThrough(int month) => _paidIn[month - 1];

    /// <summary>Sum of the plans of the months up to this one, yuan.</summary>
    public decimal PlannedThrough(int month) => _monthPlans[month - 1];

    /// <summary>Whether every sum is zero.</summary>
    internal virtual bool IsZero => Series.All(series => Array.TrueForAll(series, sum => sum == 0m))
        && (Plan, Planned, PlannedJobs, ActualJobs, PlannedOutput, ActualOutput) == (0m, 0, 0L, 0L, 0m, 0m);

    /// <summary>Adds investment completed and funds paid in in a month.</summary>
    internal void Complete(int month, decimal completed, decimal paidIn)
    {
        AddFrom(_completed, month, completed);
        AddFrom(_paidIn, month, paidIn);
    }

    /// <summary>Adds the plan of a month.</summary>
    internal void PlanMonth(int month, decimal amount) => AddFrom(_monthPlans, month, amount);

    /// <summary>Adds or subtracts the sums of a year.</summary>
    /// <param name="other">The other sums.</param>
    /// <param name="sign">1 or -1.</param>
    internal void Add(YearSums other, int sign)
    {
        foreach (var (series, others) in Series.Zip(other.Series))
        {
            for (var month = 0; month < Months; month++)
            {
                series[month] += sign * others[month];
            }
        }

        Plan += sign * other.Plan;
        Planned += sign * other.Planned;
        PlannedJobs += sign * other.PlannedJobs;
        ActualJobs += sign * other.ActualJobs;
        PlannedOutput += sign * other.PlannedOutput;
        ActualOutput += sign * other.ActualOutput;
    }

    /// <summary>Sets some kinds of sums to zero.</summary>
    internal void Clear(SumKinds kinds)
    {
        if (kinds.HasFlag(SumKinds.Completed))
        {
            Array.Clear(_completed);
            Array.Clear(_paidIn);
        }

        if (kinds.HasFlag(SumKinds.Plan))
        {
            Array.Clear(_monthPlans);
        }

        (Plan, Planned) = kinds.HasFlag(SumKinds.Plan) ? (0m, 0) : (Plan, Planned);
        (PlannedJobs, ActualJobs) = kinds.HasFlag(SumKinds.Jobs) ? (0, 0) : (PlannedJobs, ActualJobs);
        (PlannedOutput, ActualOutput) = kinds.HasFlag(SumKinds.Output) ? (0m, 0m) : (PlannedOutput, ActualOutput);
    }

    /// <summary>Whether the other sums are equal.</summary>
    internal bool HasValuesOf(YearSums other) => Series.Zip(other.Series).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))
        && (Plan, Planned, PlannedJobs, ActualJobs, PlannedOutput, ActualOutput)
            == (other.Plan, other.Planned, other.PlannedJobs, other.ActualJobs, other.PlannedOutput, other.ActualOutput);

    private IEnumerable<decimal[]> Series => [_completed, _paidIn, _monthPlans];

    private static void AddFrom(decimal[] series, int month, decimal amount)
    {
        for (var later = month; later <= Months; later++)
        {
            series[later - 1] += amount;
        }
    }
}
