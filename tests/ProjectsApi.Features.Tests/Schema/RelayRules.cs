using GraphQLParser.AST;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Shapes that Relay and its like rely on; each rule returns what breaks it.</summary>
public static class RelayRules
{
    // An entry of a log is no row: it has a place or a key instead of an id, and nothing else refers to it.
    private static readonly string[] LogEntries = ["Change", "AccessEvent"];

    private static readonly string[] Paging = ["first: Int", "after: String", "last: Int", "before: String"];

    public static IEnumerable<string> ConnectionShapes(Sdl sdl)
    {
        foreach (var connection in sdl.Types.Where(type => Ends(type, "Connection")))
        {
            var name = connection.Name.StringValue;
            var edge = name[..^"Connection".Length] + "Edge";
            var node = sdl.Find(edge) is { } found
                ? Sdl.FieldsOf(found).Where(f => f.Name.Value == "node").Select(f => Sdl.NameOf(f.Type)).FirstOrDefault()
                : null;
            foreach (var line in Missing(sdl, name, "pageInfo: PageInfo!", $"edges: [{edge}!]", $"nodes: [{node}!]", "totalCount: Int!"))
            {
                yield return line;
            }

            foreach (var line in Missing(sdl, edge, "cursor: String!", $"node: {node}!"))
            {
                yield return line;
            }

            if (node is not null && !LogEntries.Contains(node) && sdl.Find(node) is { } type && !Sdl.InterfacesOf(type).Contains("Node"))
            {
                yield return $"{node} is shown in {name} and is no Node";
            }
        }
    }

    /// <summary>The field may be null, and its arguments end as the contract says, after any of its own.</summary>
    public static IEnumerable<string> ConnectionArguments(Sdl sdl)
    {
        foreach (var (type, field) in sdl.Fields.Where(f => Sdl.NameOf(f.Field.Type).EndsWith("Connection", StringComparison.Ordinal)))
        {
            if (field.Type is GraphQLNonNullType)
            {
                yield return $"{type}.{field.Name.StringValue} is never null";
            }

            var arguments = Sdl.ArgumentsOf(field).Select(Sdl.Signature).ToList();
            var shape = arguments.TakeLast(6).Take(4).SequenceEqual(Paging)
                && arguments[^2].StartsWith("where: ", StringComparison.Ordinal)
                && arguments[^2].EndsWith("FilterInput", StringComparison.Ordinal)
                && arguments[^1].StartsWith("order: [", StringComparison.Ordinal)
                && arguments[^1].EndsWith("SortInput!]", StringComparison.Ordinal);
            if (!shape)
            {
                yield return $"{type}.{field.Name.StringValue} does not end its arguments with first, after, last, before, where, order";
            }
        }
    }

    public static IEnumerable<string> Nodes(Sdl sdl)
    {
        foreach (var type in sdl.Types.Where(
            type => Sdl.InterfacesOf(type).Contains("Node") && !sdl.Signatures(type.Name.StringValue).Contains("id: ID!")))
        {
            yield return $"{type.Name.StringValue} is a Node without id: ID!";
        }

        foreach (var line in Missing(
            sdl, "PageInfo", "hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String")
            .Concat(Missing(sdl, "Node", "id: ID!"))
            .Concat(Missing(sdl, "Query", "node(id: ID!): Node", "nodes(ids: [ID!]!): [Node]!")))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Missing(Sdl sdl, string type, params IEnumerable<string> members) =>
        members.Except(sdl.Find(type) is null ? [] : sdl.Signatures(type)).Select(member => $"{type} lacks {member}");

    private static bool Ends(GraphQLTypeDefinition type, string suffix) => type.Name.StringValue.EndsWith(suffix, StringComparison.Ordinal);
}
