using System.Security.Claims;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A valid operation of one request, about to be executed.</summary>
/// <param name="options">What the request brought.</param>
/// <param name="validation">What validation made of it.</param>
public sealed class CheckedOperation(ValidationOptions options, IValidationResult validation)
{
    /// <summary>The schema.</summary>
    public ISchema Schema { get; } = options.Schema;

    /// <summary>The document; it may hold other operations, which are not executed.</summary>
    public GraphQLDocument Document { get; } = options.Document;

    /// <summary>The operation that will be executed.</summary>
    public GraphQLOperationDefinition Operation { get; } = options.Operation;

    /// <summary>The engine's user context, a <see cref="Requests.RequestContext"/> in this system.</summary>
    public IDictionary<string, object?> UserContext { get; } = options.UserContext;

    /// <summary>The caller; null when the transport names none.</summary>
    public ClaimsPrincipal? User { get; } = options.User;

    /// <summary>Services of the request.</summary>
    public IServiceProvider? RequestServices { get; } = options.RequestServices;

    /// <summary>Fields that state arguments, with the coerced values of these.</summary>
    public IEnumerable<KeyValuePair<GraphQLField, IDictionary<string, ArgumentValue>>> Arguments =>
        validation.ArgumentValues ?? Enumerable.Empty<KeyValuePair<GraphQLField, IDictionary<string, ArgumentValue>>>();

    /// <summary>Coerced arguments of a field, default values included; null when the field states no argument.</summary>
    /// <param name="field">A field of the document.</param>
    public IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field) =>
        validation.ArgumentValues is { } values && values.TryGetValue(field, out var arguments) ? arguments : null;

    /// <summary>Whether <c>@skip</c> and <c>@include</c> leave a selection in.</summary>
    /// <param name="selection">A field, spread or inline fragment of the document.</param>
    public bool Includes(ASTNode selection)
    {
        if (validation.DirectiveValues is not { } values || !values.TryGetValue(selection, out var directives))
        {
            return true;
        }

        return !Says(directives, Schema.Directives.Skip.Name, true) && !Says(directives, Schema.Directives.Include.Name, false);
    }

    private static bool Says(IDictionary<string, DirectiveInfo> directives, string name, bool condition) =>
        directives.TryGetValue(name, out var directive)
        && directive.Arguments.TryGetValue("if", out var value)
        && value.Value is bool given
        && given == condition;
}
