using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Jobs;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        project.List<JobTarget>("jobTargets", t => t.ProjectId, "Job targets(就业目标)", p => p.JobTargets);
    }
}
