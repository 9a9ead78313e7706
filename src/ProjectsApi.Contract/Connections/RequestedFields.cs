using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Connections;

/// <summary>What the selection below a connection field asks for.</summary>
/// <param name="Needs">Members of a row that the selection reads.</param>
/// <param name="Rows">Whether any row is needed.</param>
/// <param name="Cursors">Whether cursors are needed, so that the order's keys must be read.</param>
/// <param name="TotalCount">Whether the whole list must be counted.</param>
public readonly record struct RequestedFields(MemberSet Needs, bool Rows, bool Cursors, bool TotalCount)
{
    internal static RequestedFields Of(IResolveFieldContext context, IComplexGraphType nodeType)
    {
        var ask = new RequestedFields(MemberSet.Empty, Rows: false, Cursors: false, TotalCount: false);
        var connection = context.FieldDefinition.ResolvedType?.GetNamedType()
            ?? throw new InvalidOperationException("The schema is not initialised.");
        foreach (var field in Selection.Fields(context, connection, context.FieldAst.SelectionSet))
        {
            ask = field.Name.StringValue switch
            {
                "nodes" => ask with { Rows = true, Needs = ask.Needs.Or(Selection.Needs(context, nodeType, field.SelectionSet)) },
                "edges" => Edges(context, nodeType, field, ask),
                "pageInfo" => PageInfo(context, field, ask),
                "totalCount" => ask with { TotalCount = true },
                _ => ask,
            };
        }

        return ask;
    }

    private static RequestedFields Edges(IResolveFieldContext context, IComplexGraphType nodeType, GraphQLField edges, RequestedFields ask)
    {
        ask = ask with { Rows = true };
        foreach (var field in Selection.Fields(context, EdgeOf(context), edges.SelectionSet))
        {
            ask = field.Name.StringValue switch
            {
                "node" => ask with { Needs = ask.Needs.Or(Selection.Needs(context, nodeType, field.SelectionSet)) },
                "cursor" => ask with { Cursors = true },
                _ => ask,
            };
        }

        return ask;
    }

    private static RequestedFields PageInfo(IResolveFieldContext context, GraphQLField pageInfo, RequestedFields ask)
    {
        foreach (var field in Selection.Fields(context, TypeNamed(context, "PageInfo"), pageInfo.SelectionSet))
        {
            ask = field.Name.StringValue switch
            {
                "startCursor" or "endCursor" => ask with { Rows = true, Cursors = true },
                "hasNextPage" or "hasPreviousPage" => ask with { Rows = true },
                _ => ask,
            };
        }

        return ask;
    }

    private static IGraphType EdgeOf(IResolveFieldContext context) =>
        (context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType)?.Fields.Find("edges")?.ResolvedType?.GetNamedType()
        ?? throw new InvalidOperationException("A connection has edges.");

    private static IGraphType TypeNamed(IResolveFieldContext context, string name) =>
        context.Schema.AllTypes[name] ?? throw new InvalidOperationException($"The schema has no type '{name}'.");
}
