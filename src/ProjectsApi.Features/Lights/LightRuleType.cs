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
            .Description("Text of the rule, in Chinese as published(规则原文)").Resolve(context => context.Source.Wording);
        Subjects("publishedFor", "Subjects for which it was published(原适用对象)", rule => rule.PublishedFor);
        Subjects("appliedTo", "Subjects to which it is applied here, also by analogy(适用对象)", rule => rule.AppliedTo);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightBandType>>>>("bands")
            .Description("Thresholds as published, with their gaps and overlaps(阈值区间)")
            .Resolve(context => context.Source.Bands)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
        Field<NonNullGraphType<BooleanGraphType>>("yieldsToExcuse")
            .Description("Whether it applies only to delays without good reason(正当理由除外)")
            .Resolve(context => context.Source.YieldsToExcuse);
    }

    private void Subjects(string name, string description, Func<LightRule, IReadOnlyList<LightSubject>> subjects) =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<LightSubject>>>>>(name).Description(description)
            .Resolve(context => subjects(context.Source))
            .FieldType.ListSize(3, [], null, [], requireOneSlicingArgument: false);
}
