using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Values;

internal sealed class CapacityType : ObjectGraphType<Capacity>
{
    public CapacityType()
    {
        Name = "Capacity";
        Description = "Quantity produced per year(年产能)";
        Field<NonNullGraphType<DecimalType>>("quantity").Description("Quantity per year(年产量)").Resolve(context => context.Source.Quantity);
        Field<NonNullGraphType<StringGraphType>>("unit").Description("Unit of the quantity(计量单位)").Resolve(context => context.Source.Unit);
    }
}
