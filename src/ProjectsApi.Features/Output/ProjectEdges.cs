using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Output;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(ProjectType project, ProjectFilterInput filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Lists.Targets("outputTargets", "Output targets(产值目标)").AddTo<FindOutputTargets, Project, ProjectView>(project, t => t.ProjectId);
        filter.WhereList<OutputTarget, OutputTargetFilterInput>("outputTargets", p => p.OutputTargets, "Output targets(产值目标)");
    }
}
