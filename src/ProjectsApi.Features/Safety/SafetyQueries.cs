using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

internal static class SafetyQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        new ConnectionField<SafetyCheck>("safetyChecks", "Safety checks of all projects(安全检查列表)").AddTo(root);
        new ConnectionField<Finding>("findings", "Findings of all safety checks(隐患列表)").AddTo(root);
    }
}
