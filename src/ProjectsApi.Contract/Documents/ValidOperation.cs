using System.Security.Claims;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A valid operation of one request, before its execution.</summary>
/// <param name="options">Input of the validation.</param>
/// <param name="validation">Result of the validation, with coerced values.</param>
public sealed class ValidOperation(ValidationOptions options, IValidationResult validation)
{
    /// <summary>The schema.</summary>
    public ISchema Schema { get; } = options.Schema;

    /// <summary>The document; other operations in it are not executed.</summary>
    public GraphQLDocument Document { get; } = options.Document;

    /// <summary>The operation to execute.</summary>
    public GraphQLOperationDefinition Operation { get; } = options.Operation;

    /// <summary>The engine's user context, a <see cref="Requests.RequestContext"/> in this system.</summary>
    public IDictionary<string, object?> UserContext { get; } = options.UserContext;

    /// <summary>The caller; null when the transport names none.</summary>
    public ClaimsPrincipal? User { get; } = options.User;

    /// <summary>Services of the request.</summary>
    public IServiceProvider? RequestServices { get; } = options.RequestServices;

    /// <summary>Fields with arguments, and the coerced values of these.</summary>
    public IEnumerable<KeyValuePair<GraphQLField, IDictionary<string, ArgumentValue>>> Arguments =>
        validation.ArgumentValues ?? Enumerable.Empty<KeyValuePair<GraphQLField, IDictionary<string, ArgumentValue>>>();

    /// <summary>Coerced arguments of a field, default values included; null when the field states no argument.</summary>
    /// <param name="field">A field of the document.</param>
    public IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field) =>
        validation.ArgumentValues is { } values && values.TryGetValue(field, out var arguments) ? arguments : null;

    /// <summary>Whether <c>@skip</c> and <c>@include</c> include a selection.</summary>
    /// <param name="selection">A field, spread or inline fragment of the document.</param>
    public bool Includes(ASTNode selection)
    {
        if (validation.DirectiveValues is not { } values || !values.TryGetValue(selection, out var directives))
        {
            return true;
        }

        return !HasCondition(directives, Schema.Directives.Skip.Name, true)
            && !HasCondition(directives, Schema.Directives.Include.Name, false);
    }

    /// <summary>Uses of a directive, with their coerced arguments.</summary>
    /// <param name="name">Name of the directive.</param>
    internal IEnumerable<(ASTNode Node, DirectiveInfo Directive)> UsesOf(string name)
    {
        if (validation.DirectiveValues is not { } values)
        {
            yield break;
        }

        foreach (var (node, directives) in values)
        {
            if (directives.TryGetValue(name, out var directive))
            {
                yield return (node, directive);
            }
        }
    }

    private static bool HasCondition(IDictionary<string, DirectiveInfo> directives, string name, bool condition) =>
        directives.TryGetValue(name, out var directive)
        && directive.Arguments.TryGetValue("if", out var value)
        && value.Value is bool given
        && given == condition;
}
