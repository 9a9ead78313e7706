using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

internal sealed class LightBandType : ObjectGraphType<LightBand>
{
    public LightBandType()
    {
        Name = "LightBand";
        Description = "Span of values with one colour, in the unit of the measure(阈值区间)";
        Field<NonNullGraphType<EnumType<LightColour>>>("colour")
            .Description("Colour given(亮灯颜色)").Resolve(context => context.Source.Colour);
        Field<DecimalType>("from").Description("Lower bound; none if unbounded(下限)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<BooleanGraphType>>("includesFrom")
            .Description("Whether the span includes its lower bound(是否含下限)").Resolve(context => context.Source.HasFrom);
        Field<DecimalType>("to").Description("Upper bound; none if unbounded(上限)").Resolve(context => context.Source.To);
        Field<NonNullGraphType<BooleanGraphType>>("includesTo")
            .Description("Whether the span includes its upper bound(是否含上限)").Resolve(context => context.Source.HasTo);
        Field<NonNullGraphType<BooleanGraphType>>("isPublished")
            .Description("Whether the rule names the span; false if it is only implied(是否原文规定)")
            .Resolve(context => context.Source.IsPublished);
    }
}
