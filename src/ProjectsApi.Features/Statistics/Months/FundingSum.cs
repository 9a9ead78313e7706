using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.Statistics.Months;

/// <summary>Funds paid in from one source.</summary>
/// <param name="Source">The source; null for entries without one.</param>
/// <param name="PaidIn">Paid in since 1 January, yuan.</param>
internal sealed record FundingSum(FundingSource? Source, decimal PaidIn);
