using GraphQL.Types;
using ProjectsApi.Contract.Execution;

namespace ProjectsApi.Contract.Connections;

/// <summary>HotChocolate's <c>{Field}Edge</c>.</summary>
/// <typeparam name="TNode">Graph type of the item.</typeparam>
/// <typeparam name="TName">Carries the <see cref="ConnectionNameAttribute"/>.</typeparam>
internal sealed class EdgeType<TNode, TName> : ObjectGraphType<PageEdge>
    where TNode : class, IObjectGraphType
    where TName : class
{
    public EdgeType()
    {
        Name = ConnectionNameAttribute.Of(typeof(TName)) + "Edge";
        Description = "An edge in a connection.(分页条目)";
        IsTypeOf = null;
        Field<NonNullGraphType<StringGraphType>>("cursor")
            .Description("A cursor for use in pagination.(游标)")
            .Resolve(new SourceGetter<PageEdge>(edge => edge.Cursor));
        Field<NonNullGraphType<TNode>>("node")
            .Description("The item at the end of the edge.(条目内容)")
            .Resolve(new SourceGetter<PageEdge>(edge => edge.Node));
    }
}
