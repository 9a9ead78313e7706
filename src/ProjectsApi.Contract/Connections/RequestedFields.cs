using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Connections;

/// <summary>Fields that the selection below a connection requests.</summary>
/// <param name="Needs">Members of a row that the selection reads.</param>
/// <param name="Rows">Whether any row is needed.</param>
/// <param name="Cursors">Whether cursors are needed, so that the order's keys must be read.</param>
/// <param name="Beyond">Whether the row beyond the page is needed, which tells if there are more.</param>
/// <param name="TotalCount">Whether the whole list must be counted.</param>
public readonly record struct RequestedFields(MemberSet Needs, bool Rows, bool Cursors, bool Beyond, bool TotalCount)
{
    internal static RequestedFields Of(IResolveFieldContext context, IComplexGraphType nodeType)
    {
        var requested = new RequestedFields(MemberSet.Empty, Rows: false, Cursors: false, Beyond: false, TotalCount: false);
        var connection = context.FieldDefinition.ResolvedType?.GetNamedType()
            ?? throw new InvalidOperationException("The schema is not initialised.");
        foreach (var field in Selection.Fields(context, connection, context.FieldAst.SelectionSet))
        {
            requested = field.Name.StringValue switch
            {
                "nodes" => requested with
                {
                    Rows = true,
                    Needs = requested.Needs.Or(Selection.Needs(context, nodeType, field.SelectionSet)),
                },
                "edges" => Edges(context, nodeType, field, requested),
                "pageInfo" => PageInfo(context, field, requested),
                "totalCount" => requested with { TotalCount = true },
                _ => requested,
            };
        }

        return requested;
    }

    private static RequestedFields Edges(
        IResolveFieldContext context, IComplexGraphType nodeType, GraphQLField edges, RequestedFields requested)
    {
        requested = requested with { Rows = true };
        foreach (var field in Selection.Fields(context, EdgeOf(context), edges.SelectionSet))
        {
            requested = field.Name.StringValue switch
            {
                "node" => requested with { Needs = requested.Needs.Or(Selection.Needs(context, nodeType, field.SelectionSet)) },
                "cursor" => requested with { Cursors = true },
                _ => requested,
            };
        }

        return requested;
    }

    private static RequestedFields PageInfo(IResolveFieldContext context, GraphQLField pageInfo, RequestedFields requested)
    {
        foreach (var field in Selection.Fields(context, TypeNamed(context, "PageInfo"), pageInfo.SelectionSet))
        {
            requested = field.Name.StringValue switch
            {
                "startCursor" or "endCursor" => requested with { Rows = true, Cursors = true },
                "hasNextPage" or "hasPreviousPage" => requested with { Rows = true, Beyond = true },
                _ => requested,
            };
        }

        return requested;
    }

    private static IGraphType EdgeOf(IResolveFieldContext context) =>
        (context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType)?.Fields.Find("edges")?.ResolvedType?.GetNamedType()
        ?? throw new InvalidOperationException("A connection has edges.");

    private static IGraphType TypeNamed(IResolveFieldContext context, string name) =>
        context.Schema.AllTypes[name] ?? throw new InvalidOperationException($"The schema has no type '{name}'.");
}
