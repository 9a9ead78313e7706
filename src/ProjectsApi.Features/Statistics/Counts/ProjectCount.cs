namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Number of projects that share a key, and their total investment.</summary>
/// <param name="Key">The key.</param>
/// <param name="Count">Number of projects.</param>
/// <param name="TotalInvestment">Planned total investment, yuan.</param>
internal sealed record ProjectCount<TKey>(TKey Key, int Count, decimal TotalInvestment);
