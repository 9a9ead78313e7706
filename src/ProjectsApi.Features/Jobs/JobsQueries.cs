using GraphQL.Types;

namespace ProjectsApi.Features.Jobs;

public static class JobsQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        Lists.Targets("jobTargets", "Job targets of all projects(就业目标列表)").AddTo<FindJobTargets>(root);
    }
}
