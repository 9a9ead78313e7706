using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        project.List<SafetyCheck>("safetyChecks", s => s.ProjectId, "Safety checks(安全检查)", p => p.SafetyChecks);
    }
}
