using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary>Progress of one project with the amounts of its computation.</summary>
internal sealed record InvestmentProgressView(InvestmentProgressRequest Request, InvestmentFigures Figures, InvestmentProgress Progress);
