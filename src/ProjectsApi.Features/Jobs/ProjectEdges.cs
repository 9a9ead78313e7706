using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Jobs;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(ProjectType project, ProjectFilterInput filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Lists.Targets("jobTargets", "Job targets(就业目标)").AddTo<FindJobTargets, Project, ProjectView>(project, t => t.ProjectId);
        filter.WhereList<JobTarget, JobTargetFilterInput>("jobTargets", p => p.JobTargets, "Job targets(就业目标)");
    }
}
