using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

internal sealed class LightRuleType : ObjectGraphType<LightRule>
{
    public LightRuleType()
    {
        Name = "LightRule";
        Description = "One rule of a pack: a measure and the thresholds of its values(判定规则)";
        Field<NonNullGraphType<StringGraphType>>("key").Description("Key within the pack(规则键)").Resolve(context => context.Source.Id);
        Field<NonNullGraphType<EnumType<LightMeasure>>>("measure")
            .Description("Number that is compared(判定指标)").Resolve(context => context.Source.Measure);
        Field<NonNullGraphType<StringGraphType>>("wording")
            .Description("What the rule says, in Chinese as published(规则原文)").Resolve(context => context.Source.Wording);
        Subjects("publishedFor", "What it was published for(原适用对象)", rule => rule.PublishedFor);
        Subjects("appliedTo", "What it is applied to here: the same, and what it fits by analogy(适用对象)", rule => rule.AppliedTo);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightBandType>>>>("bands")
            .Description("Thresholds as published; what they leave open, or claim twice, stays so(阈值区间)")
            .Resolve(context => context.Source.Bands)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
        Field<NonNullGraphType<BooleanGraphType>>("yieldsToExcuse").Description("Whether it is for delays without good reason only(正当理由除外)")
            .Resolve(context => context.Source.YieldsToExcuse);
    }

    private void Subjects(string name, string description, Func<LightRule, IReadOnlyList<LightSubject>> subjects) =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<LightSubject>>>>>(name).Description(description)
            .Resolve(context => subjects(context.Source))
            .FieldType.ListSize(3, [], null, [], requireOneSlicingArgument: false);
}
