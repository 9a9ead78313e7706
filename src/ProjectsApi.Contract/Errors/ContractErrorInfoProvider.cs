using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.PersistedDocuments;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract.Errors;

/// <summary>Writes every error in HotChocolate's shape: its codes, never one of the engine's, nothing about the server's inside.</summary>
/// <remarks>
/// Only a <see cref="ContractError"/> brings a code of its own. The engine derives its codes from names of classes, those of
/// exceptions included, so each is mapped here or left out.
/// </remarks>
/// <param name="options">Limits; the timeout is named in its message.</param>
public sealed class ContractErrorInfoProvider(IOptions<ContractOptions> options) : IErrorInfoProvider
{
    internal const string UnexpectedMessage = "Unexpected Execution Error";

    // What is said instead of the engine's message, in the error's data.
    internal const string RewordedKey = "ProjectsApi:Reworded";

    // Engine messages repeat what the client sent, which may be as long as the whole request.
    private const int LongestMessage = 500;

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError) => executionError switch
    {
        ContractError ours => Written(ours.Message, ours.Code, ours.Extensions),
        UnhandledError => new ErrorInfo { Message = UnexpectedMessage },
        TimeoutError => Timeout(),
        ValidationError invalid => Invalid(invalid),
        null => throw new ArgumentNullException(nameof(executionError)),
        _ => Written(Shortened(executionError.Message), CodeOf(executionError), executionError.Extensions),
    };

    // Null for what HotChocolate gives no code either, such as an operation that is not in the document.
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

    // HotChocolate's code is for the variable itself; a member of it that lacks its value has none.
    private static bool LacksValue(InvalidVariableError error) =>
        error.Message.Contains("for a non-null variable.", StringComparison.Ordinal)
            && error.Extensions?.ContainsKey("inputPath") is not true;

    private static ErrorInfo Written(string message, string? code, Dictionary<string, object?>? more)
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

        // A scalar of ours may say why; the engine only says which value it was.
        var message = Shortened(WithoutSuggestion(error));
        if (error is InvalidVariableError { InnerException: ContractError refused })
        {
            message = $"{message.TrimEnd('.')}. {refused.Message}";
        }

        return Written(Suggestion.Append(message, error), CodeOf(error), more);
    }

    // Suggestions tell which names exist, so only DocumentGate adds them, for callers who may introspect. The engine writes
    // some by itself; names in its messages hold no blanks, so nothing else can be cut off.
    private static string WithoutSuggestion(ValidationError error)
    {
        var suggestion = Suggestion.StartIn(error);
        return error.Data[RewordedKey] as string ?? (suggestion < 0 ? error.Message : error.Message[..suggestion]);
    }

    private static string Shortened(string message) =>
        message.Length <= LongestMessage ? message : string.Concat(message.AsSpan(0, LongestMessage), "…");

    private ErrorInfo Timeout() => Written(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The request exceeded the configured timeout of `{options.Value.ExecutionTimeout:c}`."),
        ErrorCodes.Timeout,
        null);
}
