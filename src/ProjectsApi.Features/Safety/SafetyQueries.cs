using GraphQL.Types;

namespace ProjectsApi.Features.Safety;

public static class SafetyQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        Lists.Checks("safetyChecks", "Safety checks of all projects(安全检查列表)").AddTo<FindSafetyChecks>(root);
    }
}
