using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>Adds to the engine's request errors the variable, its value and names that the client may have meant.</summary>
/// <param name="schema">The schema.</param>
/// <param name="variables">Variables of the request before coercion.</param>
/// <param name="misspelt">Misspelt inputs of the document; null where the caller may not introspect, and no name is suggested.</param>
internal sealed class ErrorExplanation(ISchema schema, IReadOnlyDictionary<string, object?> variables, MisspeltInputs? misspelt)
{
    public void AddTo(ExecutionErrors errors)
    {
        foreach (var error in errors)
        {
            if (error is ValidationError invalid)
            {
                AddTo(invalid);
            }
        }
    }

    private void AddTo(ValidationError error)
    {
        var fault = error is InvalidVariableError variable ? InvalidVariable.Of(variable, schema, variables) : null;
        if (fault is not null)
        {
            error.Extensions = fault.Extensions();
            if (fault.Reworded() is { } message)
            {
                error.Data[ContractErrorInfoProvider.RewordedKey] = message;
            }
        }

        if (misspelt is not null && (fault?.Suggestion() ?? SuggestionFor(error, misspelt)) is { } suggestion)
        {
            Suggestion.AddTo(error, suggestion);
        }
    }

    private string? SuggestionFor(ValidationError error, MisspeltInputs inputs)
    {
        if (Suggestion.StartIn(error) is >= 0 and var start)
        {
            // The engine leaves the question mark out where it suggests arguments.
            return error.Message[start..].TrimEnd('?') + "?";
        }

        return error is KnownDirectivesError && error.Nodes.OfType<GraphQLDirective>().FirstOrDefault() is { } directive
            ? Suggestion.For(directive.Name.StringValue, schema.Directives.Select(known => known.Name))
            : error.Nodes.Select(inputs.Within).FirstOrDefault(found => found is not null);
    }
}
