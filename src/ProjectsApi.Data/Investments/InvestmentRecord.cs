using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Data.Investments;

/// <summary>Ledger entry of investment for a month or a ten-day period (投资台账).</summary>
public sealed class InvestmentRecord : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required int Year { get; set; }

    /// <summary>1 to 12.</summary>
    public required int Month { get; set; }

    /// <summary>Null for the whole month.</summary>
    public TenDayPeriod? TenDay { get; set; }

    /// <summary>Investment completed in the period, yuan.</summary>
    public required decimal Completed { get; set; }

    /// <summary>Funds paid in during the period, yuan.</summary>
    public required decimal PaidIn { get; set; }

    public FundingSource? FundingSource { get; set; }

    public string? Note { get; set; }

    /// <summary>
    /// Entry that this one corrects. A correction holds the difference (红字更正), so that sums over the ledger include it.
    /// </summary>
    public Guid? CorrectsId { get; set; }

    public InvestmentRecord? Corrects { get; set; }
}
