using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace ProjectsApi.Contract.Introspection;

/// <summary>The schema as text.</summary>
public static class SchemaText
{
    /// <summary>
    /// Prints the schema definition language with descriptions and directives. The schema comes first, then directives, then types, each
    /// by name; members keep the order of their declaration.
    /// </summary>
    /// <param name="schema">The schema; initialised when needed.</param>
    /// <returns>Text with line feeds, one of them at its end.</returns>
    public static string Print(ISchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        schema.Initialize();
        var document = schema.ToAST();
        // The engine omits it for root types with default names; HotChocolate always prints it.
        if (!document.Definitions.Exists(definition => definition is GraphQLSchemaDefinition))
        {
            document.Definitions.Add(new GraphQLSchemaDefinition(Roots(schema)));
        }

        document.Definitions =
        [
            .. document.Definitions
                .Where(definition => !IsBuiltIn(definition))
                .OrderBy(Rank)
                .ThenBy(NameOf, StringComparer.Ordinal),
        ];
        return new SDLPrinter(new SDLPrinterOptions()).Print(document).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static List<GraphQLRootOperationTypeDefinition> Roots(ISchema schema)
    {
        (OperationType Operation, IObjectGraphType? Type)[] roots =
        [
            (OperationType.Query, schema.Query), (OperationType.Mutation, schema.Mutation),
            (OperationType.Subscription, schema.Subscription),
        ];
        return
        [
            .. from root in roots
               where root.Type is not null
               select new GraphQLRootOperationTypeDefinition
               {
                   Operation = root.Operation,
                   Type = new GraphQLNamedType(new GraphQLName(root.Type.Name)),
               },
        ];
    }

    // Tools know the directives of the specification and may refuse a second definition.
    private static bool IsBuiltIn(ASTNode definition) =>
        definition is GraphQLDirectiveDefinition directive && directive.Name.Value == SpecifiedByDirective.DirectiveName;

    private static int Rank(ASTNode definition) => definition switch
    {
        GraphQLSchemaDefinition => 0,
        GraphQLDirectiveDefinition => 1,
        _ => 2,
    };

    private static string NameOf(ASTNode definition) => (definition as INamedNode)?.Name.StringValue ?? "";
}
