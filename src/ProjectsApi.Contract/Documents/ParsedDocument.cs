using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A parsed document within the limits.</summary>
/// <param name="Document">The syntax tree; shared between requests and never changed.</param>
/// <param name="Introspection">First introspection field, which needs a permission; null for none.</param>
internal sealed record ParsedDocument(GraphQLDocument Document, GraphQLField? Introspection)
{
    /// <summary>Hash of its text, for the log; null for a document that the transport parsed.</summary>
    public string? Hash { get; init; }
}
