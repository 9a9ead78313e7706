using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;
using LightColour = ProjectsApi.Data.Schedules.LightColour;

namespace ProjectsApi.Features.Lights;

internal sealed class LightBandType : ObjectGraphType<LightBand>
{
    public LightBandType()
    {
        Name = "LightBand";
        Description = "Span of values to which a rule gives a colour, in the unit of its measure(阈值区间)";
        Field<NonNullGraphType<EnumType<LightColour>>>("colour")
            .Description("Colour given(亮灯颜色)").Resolve(context => (LightColour)context.Source.Colour);
        Field<DecimalType>("from").Description("Lower bound; none when it has none(下限)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<BooleanGraphType>>("includesFrom")
            .Description("Whether the lower bound itself belongs to it(是否含下限)").Resolve(context => context.Source.HasFrom);
        Field<DecimalType>("to").Description("Upper bound; none when it has none(上限)").Resolve(context => context.Source.To);
        Field<NonNullGraphType<BooleanGraphType>>("includesTo")
            .Description("Whether the upper bound itself belongs to it(是否含上限)").Resolve(context => context.Source.HasTo);
        Field<NonNullGraphType<BooleanGraphType>>("isPublished")
            .Description("Whether the rule names it; false for what it leaves unsaid because nothing is issued there(是否原文规定)")
            .Resolve(context => context.Source.IsPublished);
    }
}
