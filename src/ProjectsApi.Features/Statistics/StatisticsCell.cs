using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Group of one sum in the database; every group of the API adds up such cells.</summary>
internal sealed record StatisticsCell(ProjectStage Stage, ProjectCategory Category, Guid? OrganisationId);
