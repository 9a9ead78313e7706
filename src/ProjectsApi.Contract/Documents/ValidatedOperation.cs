using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// An operation that was found valid before: where it takes values is known, so that a request only coerces them instead
/// of walking the document twice as the engine does.
/// </summary>
internal sealed class ValidatedOperation(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
{
    private readonly ArgumentLocations _places = ArgumentLocations.Of(schema, document, operation);

    // The engine keeps here where variables are used; one request at a time may work with it.
    private ValidationContext? _usages;

    /// <summary>Coerces what a request brings.</summary>
    /// <returns>Null when a value is wrong, for the engine to say so in its words.</returns>
    public async ValueTask<IValidationResult?> CoerceAsync(ValidationOptions options)
    {
        try
        {
            var variables = await VariablesAsync(options).ConfigureAwait(false);
            return variables is null
                ? null
                : new ValidationResult(Array.Empty<ValidationError>())
                {
                    Variables = variables,
                    ArgumentValues = Arguments(variables),
                    DirectiveValues = Directives(variables),
                };
        }
        catch (ExecutionError)
        {
            // Not swallowed: the engine finds it again, and reports it with whatever else is wrong.
            return null;
        }
    }

    private async ValueTask<Variables?> VariablesAsync(ValidationOptions options)
    {
        if (operation.Variables is not { Count: > 0 })
        {
            return Variables.None;
        }

        var context = Interlocked.Exchange(ref _usages, null)
            ?? new ValidationContext { Schema = schema, Document = document, Operation = operation };
        context.Variables = options.Variables;
        var (variables, errors) = await context.GetVariablesValuesAsync().ConfigureAwait(false);
        context.Variables = GraphQL.Inputs.Empty;
        _usages = context;
        return errors is null ? variables : null;
    }

    private Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? Arguments(Variables variables)
    {
        if (_places.Fields.Length == 0)
        {
            return null;
        }

        var values = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_places.Fields.Length);
        foreach (var place in _places.Fields)
        {
            if (place.Values(variables, document) is { } arguments)
            {
                values.Add(place.Field, arguments);
            }
        }

        return values;
    }

    private Dictionary<ASTNode, IDictionary<string, DirectiveInfo>>? Directives(Variables variables)
    {
        if (_places.Directives.Length == 0)
        {
            return null;
        }

        var values = new Dictionary<ASTNode, IDictionary<string, DirectiveInfo>>(_places.Directives.Length);
        foreach (var node in _places.Directives)
        {
            if (ExecutionHelper.GetDirectives((IHasDirectivesNode)node, variables, schema, document) is { } directives)
            {
                values.Add(node, directives);
            }
        }

        return values;
    }
}
