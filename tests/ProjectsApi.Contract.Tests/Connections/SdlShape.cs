using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Tests.Connections;

/// <summary>A type of a printed schema without descriptions and directives: its kind and name, then a line per member.</summary>
public static class SdlShape
{
    public static IReadOnlyList<string> Of(string sdl, string type)
    {
        var document = Parser.Parse(sdl);
        return document.Definitions.OfType<GraphQLTypeDefinition>().Single(definition => definition.Name == type) switch
        {
            GraphQLObjectTypeDefinition found => [$"type {type}", .. (found.Fields?.Items ?? []).Select(Field)],
            GraphQLInterfaceTypeDefinition found => [$"interface {type}", .. (found.Fields?.Items ?? []).Select(Field)],
            GraphQLInputObjectTypeDefinition found => [$"input {type}", .. (found.Fields?.Items ?? []).Select(Input)],
            GraphQLEnumTypeDefinition found => [$"enum {type}", .. (found.Values?.Items ?? []).Select(value => value.Name.StringValue)],
            var other => throw new InvalidOperationException($"{type} is a {other.Kind}."),
        };
    }

    private static string Field(GraphQLFieldDefinition field) =>
        field.Name.StringValue + (field.Arguments is { Count: > 0 } arguments ? $"({string.Join(", ", arguments.Select(Input))})" : "")
            + $": {Type(field.Type)}";

    private static string Input(GraphQLInputValueDefinition input) => $"{input.Name.StringValue}: {Type(input.Type)}";

    private static string Type(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Type(required.Type) + "!",
        GraphQLListType list => $"[{Type(list.Type)}]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };
}
