using System.Globalization;

namespace ProjectsApi.Features.InvestmentPlans;

internal static class InvestmentPlanRules
{
    /// <summary>Months that are planned add up to the year that is planned.</summary>
    /// <returns>What does not add up; null when it does or when only one of them is planned.</returns>
    public static string? Mismatch(decimal? year, IReadOnlyList<decimal> months) =>
        year is { } whole && months.Count > 0 && months.Sum() != whole
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The months add up to {months.Sum():0.####} yuan and the year is planned with {whole:0.####} yuan; both must be the same.")
            : null;
}
