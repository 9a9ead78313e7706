using GraphQL.Types;

namespace ProjectsApi.Features.Values;

internal sealed class RegionType : ObjectGraphType<Region>
{
    public RegionType()
    {
        Name = "Region";
        Description = "Region code with its list(区划代码)";
        Field<NonNullGraphType<StringGraphType>>("code").Description("Code, digits(代码)").Resolve(context => context.Source.Code);
        Field<StringGraphType>("list").Description("List that defines the code(代码表)").Resolve(context => context.Source.List);
        Field<StringGraphType>("edition").Description("Edition of the list(版本)").Resolve(context => context.Source.Edition);
    }
}
