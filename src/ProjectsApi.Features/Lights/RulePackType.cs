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
            .Description("Key, as scheduleSetup names it(规则包键)").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<StringGraphType>>("version")
            .Description("Version of this transcription; grows when a rule or its reading changes(版本)")
            .Resolve(context => context.Source.Version);
        Field<NonNullGraphType<StringGraphType>>("name").Description("English name(英文名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<StringGraphType>>("chineseName")
            .Description("Chinese name(中文名称)").Resolve(context => context.Source.ChineseName);
        Field<NonNullGraphType<StringGraphType>>("source")
            .Description("Where the rules were published(出处)").Resolve(context => context.Source.Source);
        Field<LocalDateType>("inForceFrom").Description("First day on which they were known to be in force; none when not known(生效日期)")
            .Resolve(context => context.Source.InForceFrom);
        Field<LocalDateType>("inForceTo")
            .Description("Last day, inclusive; none when no end is known(失效日期)").Resolve(context => context.Source.InForceTo);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightRuleType>>>>("rules")
            .Description("Rules in the order in which they are shown(规则)").Resolve(context => context.Source.Rules)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
    }
}
