using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

internal sealed class LightVerdictType : ObjectGraphType<LightAssessment>
{
    public LightVerdictType()
    {
        Name = "LightVerdict";
        Description = "Lights by all rules of a pack, and the one to show(预警结论)";
        Field<NonNullGraphType<EnumType<LightColour>>>("colour")
            .Description("Worst of the lights. An undefined light replaces green, but no warning(亮灯颜色)")
            .Resolve(context => context.Source.Verdict.Colour);
        Field<NonNullGraphType<RulePackType>>("rulePack").Description("The rules(规则包)").Resolve(context => context.Source.Pack);
        Field<NonNullGraphType<LocalDateType>>("asOf")
            .Description("Day of the judgement, at its end(判定日期)").Resolve(context => context.Source.Facts.AsOf);
        Field<NonNullGraphType<EnumType<LightBasis>>>("basis")
            .Description("Kind of that day. It is the data date of the schedule if set, else today(判定日期依据)")
            .Resolve(context => context.Source.Facts.Basis);
        Field<NonNullGraphType<BooleanGraphType>>("isInForce")
            .Description("Whether the rules were in force on that day, if their validity is known(规则是否有效)")
            .Resolve(context => context.Source.Verdict.IsInForce);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightType>>>>("lights")
            .Description("One light for each applied rule(各项预警)").Resolve(context => context.Source.Verdict.Lights)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
    }
}
