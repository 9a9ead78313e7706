using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Output;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        project.List<OutputTarget>("outputTargets", t => t.ProjectId, "Output targets(产值目标)", p => p.OutputTargets);
    }
}
