namespace ProjectsApi.Features.Statistics;

/// <summary>Figures of the projects that share a key.</summary>
internal sealed record StatisticsGroup<TKey>(TKey Key, ProjectFigures Figures);
