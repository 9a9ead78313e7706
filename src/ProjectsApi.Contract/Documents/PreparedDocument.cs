using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A parsed document within the limits.</summary>
/// <param name="Document">The syntax tree; shared between requests and never changed.</param>
/// <param name="Introspection">First field that asks about the schema, for the permission each request needs; null for none.</param>
internal sealed record PreparedDocument(GraphQLDocument Document, GraphQLField? Introspection);
