using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentRecordView : RegisterView
{
    public Guid ProjectId { get; init; }

    public int Year { get; init; }

    public int Month { get; init; }

    public TenDayPeriod? TenDay { get; init; }

    public decimal Completed { get; init; }

    public decimal PaidIn { get; init; }

    public FundingSource? FundingSource { get; init; }

    public string? Note { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}
