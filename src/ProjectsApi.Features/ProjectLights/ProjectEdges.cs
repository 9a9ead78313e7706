using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>Adds the fields of this slice to a project.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        ProjectLightField.AddTo(project);
    }
}
