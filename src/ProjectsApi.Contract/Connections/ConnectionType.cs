using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Connections;

/// <summary>HotChocolate's <c>{Field}Connection</c>.</summary>
/// <typeparam name="TRow">Row in the list.</typeparam>
/// <typeparam name="TName">The row again, or a class whose <see cref="ConnectionNameAttribute"/> gives a second name.</typeparam>
internal sealed class ConnectionType<TRow, TName> : ObjectGraphType<IPage>
    where TRow : class
    where TName : class
{
    public ConnectionType(Row<TRow> row)
    {
        Name = ConnectionNameAttribute.Of<TName, TRow>(row) + "Connection";
        Description = "A connection to a list of items.(分页列表)";
        IsTypeOf = null;
        Metadata[PageSizes.LargestKey] = row.LargestPage;
        Field<NonNullGraphType<PageInfoType>>("pageInfo")
            .Description("Information to aid in pagination.(分页信息)")
            .Resolve(new PureResolver<IPage>(page => page));
        Field<ListGraphType<NonNullGraphType<EdgeType<TRow, TName>>>>("edges")
            .Description("A list of edges.(带游标的条目)")
            .Resolve(new PureResolver<IPage>(page => page.Edges))
            .FieldType.NullOnlyOnError();
        Field<ListGraphType<NonNullGraphType<RowType<TRow>>>>("nodes")
            .Description("A flattened list of the nodes.(条目)")
            .Resolve(new PureResolver<IPage>(page => page.Nodes))
            .FieldType.NullOnlyOnError();
        Field<NonNullGraphType<IntGraphType>>("totalCount")
            .Description("Identifies the total count of items in the connection.(总条数)")
            .Resolve(new PureResolver<IPage>(page => page.TotalCount))
            .FieldType.Cost(DefaultCosts.Count);
    }
}
