using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Jobs;

internal static class JobsQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        new ConnectionField<JobTarget>("jobTargets", "Job targets of all projects(就业目标列表)").AddTo(root);
    }
}
