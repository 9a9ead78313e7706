using GraphQLParser.AST;

namespace ProjectsApi.Contract.Tests.Execution;

/// <summary>The document nodes that a field was resolved with.</summary>
public sealed class FieldLog
{
    public List<GraphQLField> Seen { get; } = [];
}
