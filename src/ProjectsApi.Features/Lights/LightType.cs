using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

internal sealed class LightType : ObjectGraphType<Light>
{
    private const int Decimals = 4;

    public LightType()
    {
        Name = "Light";
        Description = "Light with the rule and facts of its judgement(预警灯)";
        Field<NonNullGraphType<LightRuleType>>("rule")
            .Description("Rule that judged, with its thresholds(判定规则)").Resolve(context => context.Source.Rule);
        Field<NonNullGraphType<EnumType<LightColour>>>("colour")
            .Description("Colour(亮灯颜色)").Resolve(context => context.Source.Colour);
        Field<DecimalType>("value").Description("Value of the measure, four decimals; none if it could not be measured(判定值)")
            .Resolve(
                context => context.Source.Value is { } value ? Math.Round(value, Decimals, MidpointRounding.AwayFromZero) : (decimal?)null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightInputType>>>>("inputs")
            .Description("Facts from which the value was measured(判定依据)").Resolve(context => context.Source.Inputs)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
        Field<LightBandType>("band")
            .Description("Threshold that gave the colour; none if no threshold did(所处区间)").Resolve(context => context.Source.Band);
        Field<EnumType<LightReason>>("reason")
            .Description("Reason for the missing colour; none with a colour(未亮灯原因)").Resolve(context => context.Source.Reason);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<LightColour>>>>>("candidates")
            .Description(
                "Possible colours of a value that the rule leaves undefined: overlapping bands, or the nearest ones(可能颜色)")
            .Resolve(context => context.Source.Candidates)
            .FieldType.ListSize(2, [], null, [], requireOneSlicingArgument: false);
        Field<NonNullGraphType<BooleanGraphType>>("isByAnalogy")
            .Description("Whether the rule was published for another subject and is applied by analogy(是否参照适用)")
            .Resolve(context => context.Source.IsByAnalogy);
    }
}
