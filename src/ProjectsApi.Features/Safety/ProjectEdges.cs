using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Safety;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(ProjectType project, ProjectFilterInput filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Lists.Checks("safetyChecks", "Safety checks(安全检查)").AddTo<FindSafetyChecks, Project, ProjectView>(project, s => s.ProjectId);
        filter.WhereList<SafetyCheck, SafetyCheckFilterInput>("safetyChecks", p => p.SafetyChecks, "Safety checks(安全检查)");
    }
}
