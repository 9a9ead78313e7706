using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Output;

internal static class OutputQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        new ConnectionField<OutputTarget>("outputTargets", "Output targets of all projects(产值目标列表)").AddTo(root);
    }
}
