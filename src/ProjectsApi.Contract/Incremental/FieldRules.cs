using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>The engine's rules of collecting fields, for one request.</summary>
/// <param name="Includes">Whether <c>@skip</c> and <c>@include</c> include a node.</param>
/// <param name="Applies">Whether a type condition holds for an object type.</param>
/// <param name="Definition">Definition of a field of a type.</param>
internal sealed record FieldRules(
    Func<ASTNode, bool> Includes, Func<ROM, IGraphType, bool> Applies, Func<IGraphType, GraphQLField, FieldType?> Definition);
