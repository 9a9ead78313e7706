using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>A printed schema, taken apart: what a client can see of it and nothing else.</summary>
public sealed class Sdl(string text)
{
    private readonly GraphQLDocument _document = Parser.Parse(text);

    public IReadOnlyList<GraphQLTypeDefinition> Types => [.. _document.Definitions.OfType<GraphQLTypeDefinition>()];

    public IReadOnlyList<GraphQLDirectiveDefinition> Directives => [.. _document.Definitions.OfType<GraphQLDirectiveDefinition>()];

    public IEnumerable<(string Type, GraphQLFieldDefinition Field)> Fields =>
        Types.SelectMany(type => FieldsOf(type).Select(member => (type.Name.StringValue, member)));

    public GraphQLTypeDefinition? Find(string name) => Types.FirstOrDefault(type => type.Name.Value == name);

    public IReadOnlyList<string> Signatures(string type) =>
        Find(type) is { } found ? [.. FieldsOf(found).Select(Signature)] : throw new InvalidOperationException($"There is no type {type}.");

    public static IReadOnlyList<GraphQLFieldDefinition> FieldsOf(GraphQLTypeDefinition type) => type switch
    {
        GraphQLObjectTypeDefinition { Fields.Items: { } fields } => fields,
        GraphQLInterfaceTypeDefinition { Fields.Items: { } fields } => fields,
        _ => [],
    };

    public static IReadOnlyList<GraphQLInputValueDefinition> ArgumentsOf(GraphQLFieldDefinition field) => field.Arguments?.Items ?? [];

    public static IReadOnlyList<string> InterfacesOf(GraphQLTypeDefinition type) =>
        type is GraphQLObjectTypeDefinition { Interfaces.Items: { } interfaces } ? [.. interfaces.Select(i => i.Name.StringValue)] : [];

    public static string Signature(GraphQLFieldDefinition field)
    {
        var arguments = ArgumentsOf(field);
        var inBraces = arguments.Count == 0 ? "" : $"({string.Join(", ", arguments.Select(Signature))})";
        return $"{field.Name.StringValue}{inBraces}: {Text(field.Type)}";
    }

    public static string Signature(GraphQLInputValueDefinition input) => $"{input.Name.StringValue}: {Text(input.Type)}";

    public static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Text(required.Type) + "!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };

    public static string NameOf(GraphQLType type) => Text(type).Trim('[', ']', '!');
}
