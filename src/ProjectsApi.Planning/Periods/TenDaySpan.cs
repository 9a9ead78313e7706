using System.Globalization;

namespace ProjectsApi.Planning.Periods;

/// <summary>Ten-day reporting period (旬); whole days, first and last inclusive.</summary>
/// <remarks>Source: reporting grain of investment ledgers: 1 to 10, 11 to 20, 21 to the end of the month.</remarks>
public sealed record TenDaySpan
{
    /// <summary>Names a period.</summary>
    /// <param name="year">Calendar year, 1 to 9999.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="part">Third of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is outside its bounds, or the part unknown.</exception>
    public TenDaySpan(int year, int month, TenDayPeriod part)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        if (!Enum.IsDefined(part))
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, "Unknown third of a month.");
        }

        Year = year;
        Month = month;
        Part = part;
    }

    /// <summary>Calendar year.</summary>
    public int Year { get; }

    /// <summary>Month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Third of the month.</summary>
    public TenDayPeriod Part { get; }

    /// <summary>First day.</summary>
    public DateOnly From => new(Year, Month, FirstDay);

    /// <summary>Last day, which belongs to the period.</summary>
    public DateOnly To => new(Year, Month, Part == TenDayPeriod.Last ? DateTime.DaysInMonth(Year, Month) : FirstDay + 9);

    /// <summary>Chinese name, such as <c>2023年4月上旬</c>.</summary>
    public string ChineseLabel => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月{"上中下"[(int)Part - 1]}旬");

    /// <summary>English name, such as <c>1–10 April 2023</c>.</summary>
    public string EnglishLabel => string.Create(CultureInfo.InvariantCulture, $"{From.Day}–{To.Day} {From:MMMM yyyy}");

    private int FirstDay => (((int)Part - 1) * 10) + 1;

    /// <summary>The period that a day belongs to.</summary>
    /// <param name="day">Any day.</param>
    /// <returns>The ten-day period around it.</returns>
    public static TenDaySpan Containing(DateOnly day) => new(day.Year, day.Month, day.Day switch
    {
        <= 10 => TenDayPeriod.First,
        <= 20 => TenDayPeriod.Middle,
        _ => TenDayPeriod.Last,
    });
}
