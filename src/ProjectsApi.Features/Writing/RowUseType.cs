using GraphQL.Types;

namespace ProjectsApi.Features.Writing;

internal sealed class RowUseType : ObjectGraphType<RowUse>
{
    public RowUseType()
    {
        Name = "RowUse";
        Description = "Rows of one type that refer to a row(引用情况)";
        Field<NonNullGraphType<StringGraphType>>("entity").Description("Type of the rows(类型)").Resolve(context => context.Source.Entity);
        Field<NonNullGraphType<IntGraphType>>("count")
            .Description("Number of rows, at least one(数量)").Resolve(context => context.Source.Count);
    }
}
