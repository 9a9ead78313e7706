using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;
using LightColour = ProjectsApi.Data.Schedules.LightColour;

namespace ProjectsApi.Features.Lights;

internal sealed class LightType : ObjectGraphType<Light>
{
    private const int Decimals = 4;

    public LightType()
    {
        Name = "Light";
        Description = "A light with all that it was judged from(预警灯)";
        Field<NonNullGraphType<LightRuleType>>("rule")
            .Description("Rule that judged, with its thresholds(判定规则)").Resolve(context => context.Source.Rule);
        Field<NonNullGraphType<EnumType<LightColour>>>("colour")
            .Description("Colour(亮灯颜色)").Resolve(context => (LightColour)context.Source.Colour);
        Field<DecimalType>("value").Description("Value of the rule's measure, four decimals; none when it could not be measured(判定值)")
            .Resolve(
                context => context.Source.Value is { } value ? Math.Round(value, Decimals, MidpointRounding.AwayFromZero) : (decimal?)null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LightInputType>>>>("inputs")
            .Description("Facts that the value was measured from(判定依据)").Resolve(context => context.Source.Inputs)
            .FieldType.ListSize(4, [], null, [], requireOneSlicingArgument: false);
        Field<LightBandType>("band")
            .Description("Threshold that gave the colour; none without one(所处区间)").Resolve(context => context.Source.Band);
        Field<EnumType<LightReason>>("reason")
            .Description("Why there is no colour; none when there is one(未亮灯原因)").Resolve(context => context.Source.Reason);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<LightColour>>>>>("candidates")
            .Description(
                "Colours between which the rule leaves the value undefined: those that claim it, or the nearest below and above(可能颜色)")
            .Resolve(context => context.Source.Candidates.Select(colour => (LightColour)colour))
            .FieldType.ListSize(2, [], null, [], requireOneSlicingArgument: false);
        Field<NonNullGraphType<BooleanGraphType>>("isByAnalogy")
            .Description("Whether the rule was published for something else and is applied here because it fits(是否参照适用)")
            .Resolve(context => context.Source.IsByAnalogy);
    }
}
