using GraphQL.Types;

namespace ProjectsApi.Features.Writing;

internal sealed class RowUseType : ObjectGraphType<RowUse>
{
    public RowUseType()
    {
        Name = "RowUse";
        Description = "Rows of one kind that refer to a row(引用情况)";
        Field<NonNullGraphType<StringGraphType>>("entity").Description("Name of their type(类型)").Resolve(context => context.Source.Entity);
        Field<NonNullGraphType<IntGraphType>>("count").Description("How many, one or more(数量)").Resolve(context => context.Source.Count);
    }
}
