using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Statistics;

/// <summary>Key of a group of projects.</summary>
/// <param name="Stage">Stage of the projects.</param>
/// <param name="Category">Category of the projects.</param>
/// <param name="OrganisationId">Responsible organisation; null for none.</param>
internal sealed record GroupKey(ProjectStage Stage, ProjectCategory Category, Guid? OrganisationId);
