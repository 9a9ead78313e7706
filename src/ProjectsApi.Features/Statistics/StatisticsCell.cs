using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Groups that the database sums over; every grouping of the API is a sum of such cells.</summary>
internal sealed record StatisticsCell(ProjectStage Stage, ProjectCategory Category, Guid? OrganisationId);
