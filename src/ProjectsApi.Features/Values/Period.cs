using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Values;

/// <summary>Period of a target. The register stores year and part; Planning computes days and names.</summary>
internal sealed record Period(int Year, PeriodPart Part)
{
    private readonly TargetPeriod _period = new(Year, Part);

    public DateOnly From => _period.From;

    public DateOnly To => _period.To;

    public string ChineseLabel => _period.ChineseLabel;

    public string EnglishLabel => _period.EnglishLabel;

    /// <summary>A year without a part is the whole year.</summary>
    public static Period? Of(int? year, PeriodPart? part) => year is { } known ? new Period(known, part ?? PeriodPart.Year) : null;
}
