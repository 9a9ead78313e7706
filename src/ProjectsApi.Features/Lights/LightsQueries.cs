using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

/// <summary><c>Query.rulePacks</c>.</summary>
internal static class LightsQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.Field<NonNullGraphType<ListGraphType<NonNullGraphType<RulePackType>>>>("rulePacks")
            .Description("Rule packs for lights, each as published; setScheduleSetup takes one by its key(预警规则包)")
            .Resolve(_ => RulePacks.All)
            .FieldType.ListSize(3, [], null, [], requireOneSlicingArgument: false);
    }
}
