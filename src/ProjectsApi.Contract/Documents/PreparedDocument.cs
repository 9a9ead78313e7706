using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A parsed document within the limits.</summary>
/// <param name="Document">The syntax tree; shared between requests and never changed.</param>
/// <param name="Introspection">First field that asks about the schema, for the permission each request needs; null for none.</param>
internal sealed record PreparedDocument(GraphQLDocument Document, GraphQLField? Introspection)
{
    /// <summary>Hash of its text, for the log; null for a document that came parsed.</summary>
    public string? Hash { get; init; }
}
