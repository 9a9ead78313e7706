using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Rows;

namespace ProjectsApi.Contract.Connections;

/// <summary>HotChocolate's <c>{Field}Edge</c>.</summary>
/// <typeparam name="TRow">Row in the list.</typeparam>
/// <typeparam name="TName">The row again, or a class whose <see cref="ConnectionNameAttribute"/> gives a second name.</typeparam>
internal sealed class EdgeType<TRow, TName> : ObjectGraphType<PageEdge>
    where TRow : class
    where TName : class
{
    public EdgeType(Row<TRow> row)
    {
        Name = ConnectionNameAttribute.Of<TName, TRow>(row) + "Edge";
        Description = "An edge in a connection.(分页条目)";
        IsTypeOf = null;
        Field<NonNullGraphType<StringGraphType>>("cursor")
            .Description("A cursor for use in pagination.(游标)")
            .Resolve(new PureResolver<PageEdge>(edge => edge.Cursor));
        Field<NonNullGraphType<RowType<TRow>>>("node")
            .Description("The item at the end of the edge.(条目内容)")
            .Resolve(new PureResolver<PageEdge>(edge => edge.Node))
            .FieldType.Cost(0);
    }
}
