using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary>Month up to which progress is asked for, and how time is measured.</summary>
internal sealed record InvestmentProgressRequest(int Year, int Month, TimeBase TimeBase);

/// <summary>Project whose progress is asked for; the total is what shares are taken of.</summary>
internal readonly record struct ProjectInvestment(Guid ProjectId, decimal? TotalInvestment);
