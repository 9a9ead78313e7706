using System.Globalization;

namespace ProjectsApi.Planning.Periods;

/// <summary>A year or a part of one, such as "first half of 2024"; whole days, first and last inclusive.</summary>
public sealed record TargetPeriod
{
    private readonly int firstMonth;
    private readonly int months;

    /// <summary>Creates a period.</summary>
    /// <param name="year">Calendar year, 1 to 9999.</param>
    /// <param name="part">Part of the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999, or the part unknown.</exception>
    public TargetPeriod(int year, PeriodPart part)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        (firstMonth, months) = MonthsOf(part);
        Year = year;
        Part = part;
    }

    /// <summary>Calendar year.</summary>
    public int Year { get; }

    /// <summary>Part of the year.</summary>
    public PeriodPart Part { get; }

    /// <summary>First day.</summary>
    public DateOnly From => new(Year, firstMonth, 1);

    /// <summary>Last day, which belongs to the period.</summary>
    public DateOnly To
    {
        get
        {
            var lastMonth = firstMonth + months - 1;
            return new(Year, lastMonth, DateTime.DaysInMonth(Year, lastMonth));
        }
    }

    /// <summary>Chinese name, such as <c>2024年上半年</c>.</summary>
    public string ChineseLabel => Part switch
    {
        PeriodPart.Year => Invariant($"{Year}年"),
        PeriodPart.H1 => Invariant($"{Year}年上半年"),
        PeriodPart.H2 => Invariant($"{Year}年下半年"),
        PeriodPart.Q1 => Invariant($"{Year}年第一季度"),
        PeriodPart.Q2 => Invariant($"{Year}年第二季度"),
        PeriodPart.Q3 => Invariant($"{Year}年第三季度"),
        PeriodPart.Q4 => Invariant($"{Year}年第四季度"),
        _ => Invariant($"{Year}年{firstMonth}月"),
    };

    /// <summary>English name, such as <c>first half of 2024</c>, <c>Q1 2024</c> or <c>March 2024</c>.</summary>
    public string EnglishLabel => Part switch
    {
        PeriodPart.Year => Invariant($"{Year}"),
        PeriodPart.H1 => Invariant($"first half of {Year}"),
        PeriodPart.H2 => Invariant($"second half of {Year}"),
        PeriodPart.Q1 or PeriodPart.Q2 or PeriodPart.Q3 or PeriodPart.Q4 => Invariant($"{Part} {Year}"),
        _ => Invariant($"{From:MMMM yyyy}"),
    };

    /// <summary>Month as a period.</summary>
    /// <param name="year">Calendar year, 1 to 9999.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <returns>The period of that month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is outside its bounds.</exception>
    public static TargetPeriod OfMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(year, (PeriodPart)((month * 100) + 1));
    }

    /// <summary>Whether a day belongs to the period; its first and last day do.</summary>
    /// <param name="day">Day to look at.</param>
    /// <returns>True from the first to the last day.</returns>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    // The number of a part is its last month × 100 + its months.
    private static (int FirstMonth, int Months) MonthsOf(PeriodPart part)
    {
        if (!Enum.IsDefined(part))
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, "Unknown part of a year.");
        }

        var (lastMonth, months) = Math.DivRem((int)part, 100);
        return (lastMonth - months + 1, months);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
