using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.PersistedDocuments;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract.Errors;

/// <summary>Writes every error in HotChocolate's shape, with its codes and without internals of the server.</summary>
/// <remarks>
/// Only a <see cref="ContractError"/> has a code. The engine derives codes from class names, also of exceptions, so each is mapped or
/// left out here.
/// </remarks>
/// <param name="options">Limits; the timeout is named in its message.</param>
public sealed class ContractErrorInfoProvider(IOptions<ContractOptions> options) : IErrorInfoProvider
{
    internal const string UnexpectedMessage = "Unexpected Execution Error";

    // Key in the data of an error for a message that replaces the engine's.
    internal const string RewordedKey = "ProjectsApi:Reworded";

    // Engine messages repeat values from the client, which may be long.
    private const int LongestMessage = 500;

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError) => executionError switch
    {
        ContractError ours => InfoOf(ours.Message, ours.Code, ours.Extensions),
        UnhandledError => new ErrorInfo { Message = UnexpectedMessage },
        TimeoutError => Timeout(),
        ValidationError invalid => Invalid(invalid),
        null => throw new ArgumentNullException(nameof(executionError)),
        _ => InfoOf(Shortened(executionError.Message), CodeOf(executionError), executionError.Extensions),
    };

    // Null where HotChocolate gives no code either, such as for an unknown operation name.
    private static string? CodeOf(ExecutionError error) => error switch
    {
        SyntaxError or QueryMissingError => ErrorCodes.Syntax,
        DocumentNotFoundError or DocumentIdInvalidError or DocumentIdMissingError => ErrorCodes.DocumentNotFound,
        InvalidRequestError => ErrorCodes.InvalidRequest,
        NoIntrospectionError => ErrorCodes.IntrospectionNotAllowed,
        ComplexityError => ErrorCodes.CostExceeded,
        InvalidLiteralError or InvalidValueError => ErrorCodes.InvalidValue,
        InvalidVariableError variable when LacksValue(variable) => ErrorCodes.NonNullViolation,
        _ => null,
    };

    // HotChocolate gives this code for a variable without a value, not for a member of it.
    private static bool LacksValue(InvalidVariableError error) =>
        error.Message.Contains("for a non-null variable.", StringComparison.Ordinal)
            && error.Extensions?.ContainsKey("inputPath") is not true;

    private static ErrorInfo InfoOf(string message, string? code, Dictionary<string, object?>? more)
    {
        var extensions = new Dictionary<string, object?>();
        if (code is not null)
        {
            extensions["code"] = code;
        }

        foreach (var (name, value) in more ?? [])
        {
            extensions[name] = value;
        }

        return new ErrorInfo { Message = message, Extensions = extensions.Count == 0 ? null : extensions };
    }

    private static ErrorInfo Invalid(ValidationError error)
    {
        var more = new Dictionary<string, object?>();
        if (SpecificationSections.AddressOf(error.Number) is { } address)
        {
            more["specifiedBy"] = address;
        }

        foreach (var (name, value) in error.Extensions ?? [])
        {
            more[name] = value;
        }

        // A scalar of the contract may give the reason; the engine names the value only.
        var message = Shortened(WithoutSuggestion(error));
        if (error is InvalidVariableError { InnerException: ContractError refused })
        {
            message = $"{message.TrimEnd('.')}. {refused.Message}";
        }

        return InfoOf(Suggestion.Append(message, error), CodeOf(error), more);
    }

    // Suggestions reveal names, so DocumentMiddleware adds them for callers who may introspect. The engine always adds some; names hold
    // no blanks, so only the suggestion is cut off.
    private static string WithoutSuggestion(ValidationError error)
    {
        var suggestion = Suggestion.StartIn(error);
        return error.Data[RewordedKey] as string ?? (suggestion < 0 ? error.Message : error.Message[..suggestion]);
    }

    private static string Shortened(string message) =>
        message.Length <= LongestMessage ? message : string.Concat(message.AsSpan(0, LongestMessage), "…");

    private ErrorInfo Timeout() => InfoOf(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The request exceeded the configured timeout of `{options.Value.ExecutionTimeout:c}`."),
        ErrorCodes.Timeout,
        null);
}
