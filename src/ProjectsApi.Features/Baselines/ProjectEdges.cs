using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Baselines;

/// <summary>Fields of this slice on a project.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        CompareBaselinesField.AddTo(project);
    }
}
