using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Coerces variables and arguments of an operation whose document is cached. The locations of its arguments are known; the engine would
/// walk the document twice.
/// </summary>
internal sealed class OperationCoercion(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
{
    private readonly ArgumentLocations _locations = ArgumentLocations.Of(schema, document, operation);

    // The engine caches usages of variables here; one request at a time may use it.
    private ValidationContext? _validationContext;

    /// <summary>Coerces the values of a request.</summary>
    /// <returns>Null for a wrong value, which the engine then reports.</returns>
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
            // The engine finds it again and reports it with all other errors.
            return null;
        }
    }

    private async ValueTask<Variables?> VariablesAsync(ValidationOptions options)
    {
        if (operation.Variables is not { Count: > 0 })
        {
            return Variables.None;
        }

        var context = Interlocked.Exchange(ref _validationContext, null)
            ?? new ValidationContext { Schema = schema, Document = document, Operation = operation };
        context.Variables = options.Variables;
        var (variables, errors) = await context.GetVariablesValuesAsync().ConfigureAwait(false);
        context.Variables = GraphQL.Inputs.Empty;
        _validationContext = context;
        return errors is null ? variables : null;
    }

    private Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? Arguments(Variables variables)
    {
        if (_locations.Fields.Length == 0)
        {
            return null;
        }

        var values = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_locations.Fields.Length);
        foreach (var location in _locations.Fields)
        {
            if (location.Values(variables, document) is { } arguments)
            {
                values.Add(location.Field, arguments);
            }
        }

        return values;
    }

    private Dictionary<ASTNode, IDictionary<string, DirectiveInfo>>? Directives(Variables variables)
    {
        if (_locations.Directives.Length == 0)
        {
            return null;
        }

        var values = new Dictionary<ASTNode, IDictionary<string, DirectiveInfo>>(_locations.Directives.Length);
        foreach (var node in _locations.Directives)
        {
            if (ExecutionHelper.GetDirectives((IHasDirectivesNode)node, variables, schema, document) is { } directives)
            {
                values.Add(node, directives);
            }
        }

        return values;
    }
}
