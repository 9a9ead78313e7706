using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary>Month at whose end progress is computed, and the measure of time.</summary>
internal sealed record InvestmentProgressRequest(int Year, int Month, TimeBase TimeBase);

/// <summary>Project and its total investment, yuan; null when unknown.</summary>
internal readonly record struct ProjectInvestment(Guid ProjectId, decimal? TotalInvestment);
