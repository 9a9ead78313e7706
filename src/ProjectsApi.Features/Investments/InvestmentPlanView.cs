using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentPlanView : RegisterView
{
    public Guid ProjectId { get; init; }

    public int Year { get; init; }

    public int? Month { get; init; }

    public decimal Amount { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}
