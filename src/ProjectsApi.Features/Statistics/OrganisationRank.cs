namespace ProjectsApi.Features.Statistics;

/// <summary>Place of an organisation among those with a plan.</summary>
/// <param name="Rank">1 for the best lead; equal leads share a rank.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Figures">Figures of its projects.</param>
internal sealed record OrganisationRank(int Rank, Guid? OrganisationId, ProjectFigures Figures);
