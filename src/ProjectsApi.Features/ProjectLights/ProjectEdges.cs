using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        ProjectLightField.AddTo(project);
        ProjectProgressField.AddTo(project);
    }
}
