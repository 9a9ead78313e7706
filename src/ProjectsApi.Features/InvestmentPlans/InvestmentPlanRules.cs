
using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Features.InvestmentPlans;

internal static class InvestmentPlanRules
{
    /// <summary>Compares the sum of the planned months with the planned year.</summary>
    /// <returns>Message of the difference; null without one, or if year or months are not planned.</returns>
    public static Wording? Mismatch(decimal? year, IReadOnlyList<decimal> months) =>
        year is { } whole && months.Count > 0 && months.Sum() != whole
            ? (Wording)$"The months add up to {months.Sum():0.####} yuan, the year is planned at {whole:0.####} yuan; both must be equal."
            : null;
}
