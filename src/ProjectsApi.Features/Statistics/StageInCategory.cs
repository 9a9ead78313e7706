using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Projects of one category in one stage.</summary>
internal readonly record struct StageInCategory(ProjectCategory Category, ProjectStage Stage);
