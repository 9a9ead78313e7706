using GraphQL.Types;

namespace ProjectsApi.Features.Output;

public static class OutputQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        Lists.Targets("outputTargets", "Output targets of all projects(产值目标列表)").AddTo<FindOutputTargets>(root);
    }
}
