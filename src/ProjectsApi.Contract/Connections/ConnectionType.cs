using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Execution;

namespace ProjectsApi.Contract.Connections;

/// <summary>HotChocolate's <c>{Field}Connection</c>.</summary>
/// <typeparam name="TNode">Graph type of the items.</typeparam>
/// <typeparam name="TName">Carries the <see cref="ConnectionNameAttribute"/>: the items' type, or another class where they are shown under a second name.</typeparam>
internal sealed class ConnectionType<TNode, TName> : ObjectGraphType<IPage>
    where TNode : class, IObjectGraphType
    where TName : class
{
    private const int TotalCountCost = 10;

    public ConnectionType()
    {
        Name = ConnectionNameAttribute.Of(typeof(TName)) + "Connection";
        Description = "A connection to a list of items.(分页列表)";
        IsTypeOf = null;
        Field<NonNullGraphType<PageInfoType>>("pageInfo")
            .Description("Information to aid in pagination.(分页信息)")
            .Resolve(new SourceGetter<IPage>(page => page));
        Field<ListGraphType<NonNullGraphType<EdgeType<TNode, TName>>>>("edges")
            .Description("A list of edges.(带游标的条目)")
            .Resolve(new SourceGetter<IPage>(page => page.Edges));
        Field<ListGraphType<NonNullGraphType<TNode>>>("nodes")
            .Description("A flattened list of the nodes.(条目)")
            .Resolve(new SourceGetter<IPage>(page => page.Nodes));
        Field<NonNullGraphType<IntGraphType>>("totalCount")
            .Description("Identifies the total count of items in the connection.(总条数)")
            .Resolve(new SourceGetter<IPage>(page => page.TotalCount))
            .FieldType.Cost(TotalCountCost);
    }
}
