using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.Investments;

internal static class InvestmentRules
{
    /// <summary>Whether the register accepts a year.</summary>
    public static bool IsYear(int year) => year is >= 1900 and <= 2199;

    /// <summary>First day of a period of the ledger.</summary>
    public static DateOnly FirstDay(int year, int month, TenDayPeriod? tenDay) => new(year, month, tenDay switch
    {
        TenDayPeriod.Middle => 11,
        TenDayPeriod.Last => 21,
        _ => 1,
    });

    /// <summary>Months of a year that have ended by the end of a day, 0 to 12.</summary>
    public static int MonthsEnded(DateOnly day) => day.AddDays(1).Month == day.Month ? day.Month - 1 : day.Month;
}
