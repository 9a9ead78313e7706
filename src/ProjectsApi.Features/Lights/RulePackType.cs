using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

internal sealed class RulePackType : ObjectGraphType<RulePack>
{
    public RulePackType()
    {
        Name = "RulePack";
        Description = "Rules of one authority for lights, with their version(预警规则包)";
        Field<NonNullGraphType<StringGraphType>>("key")
            .Description("Key, as in scheduleSetup(规则包键)").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<StringGraphType>>("version")
            .Description("Version of this transcription; a changed rule or reading raises it(版本)")
            .Resolve(context => context.Source.Version);
        Field<NonNullGraphType<StringGraphType>>("name").Description("English name(英文名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<StringGraphType>>("chineseName")
            .Description("Chinese name(中文名称)").Resolve(context => context.Source.ChineseName);
        Field<NonNullGraphType<StringGraphType>>("source")
            .Description("Publication of the rules(出处)").Resolve(context => context.Source.Source);
        Field<LocalDateType>("inForceFrom").Description("First day in force; none if unknown(生效日期)")
            .Resolve(context => context.Source.InForceFrom);
        Field<LocalDateType>("inForceTo")
            .Description("Last day in force, inclusive; none if unknown(失效日期)").Resolve(context => context.Source.InForceTo);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightRuleType>>>>("rules")
            .Description("Rules in their display order(规则)").Resolve(context => context.Source.Rules)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
    }
}
