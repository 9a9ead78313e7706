using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Investments;

internal static class InvestmentRules
{
    /// <summary>Whether the register accepts a year.</summary>
    public static bool IsYear(int year) => year is >= 1900 and <= 2199;

    /// <summary>First day of a period of the ledger.</summary>
    public static DateOnly FirstDay(int year, int month, TenDayPeriod? tenDay) =>
        tenDay is { } part ? new TenDaySpan(year, month, part).From : new(year, month, 1);
}
