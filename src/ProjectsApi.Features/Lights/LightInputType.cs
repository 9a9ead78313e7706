using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

internal sealed class LightInputType : ObjectGraphType<LightInput>
{
    private const int Decimals = 4;

    public LightInputType()
    {
        Name = "LightInput";
        Description = "Fact from which a light was judged; not recorded if number and day are absent(判定依据)";
        Field<NonNullGraphType<EnumType<LightFact>>>("fact")
            .Description("Kind of the fact(依据)")
            .Resolve(context => context.Source.Fact);
        Field<DecimalType>("number").Description("Percent, or money in yuan, four decimals; none for a day(数值)")
            .Resolve(context =>
                context.Source.Number is { } number ? Math.Round(number, Decimals, MidpointRounding.AwayFromZero) : (decimal?)null);
        Field<LocalDateType>("day").Description("Day; none for a number(日期)").Resolve(context => context.Source.Day);
    }
}
