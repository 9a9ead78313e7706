using GraphQL.Types;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Contract.Connections;

/// <summary>The arguments of a connection in HotChocolate's order: own, then <c>first after last before where order</c>.</summary>
internal static class ConnectionArguments
{
    public static QueryArguments Of(Type filter, Type sort, IEnumerable<QueryArgument> own)
    {
        var arguments = new QueryArguments(own);
        arguments.Add(new QueryArgument<IntGraphType>
        {
            Name = "first",
        });
        arguments.Add(new QueryArgument<StringGraphType>
        {
            Name = "after",
            Description = "Returns the elements in the list that come after the specified cursor.(此游标之后)",
        });
        arguments.Add(new QueryArgument<IntGraphType>
        {
            Name = "last",
        });
        arguments.Add(new QueryArgument<StringGraphType>
        {
            Name = "before",
            Description = "Returns the elements in the list that come before the specified cursor.(此游标之前)",
        });
        arguments.Add(new QueryArgument(filter)
        {
            Name = "where",
            Description = "Which items; all conditions must hold(筛选条件)",
        }.Cost(DefaultCosts.FilterArgument));
        arguments.Add(new QueryArgument(typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(sort)))
        {
            Name = "order",
            Description = "Order of the items; ties are broken by id(排序)",
        }.Cost(DefaultCosts.SortArgument));
        return arguments;
    }
}
