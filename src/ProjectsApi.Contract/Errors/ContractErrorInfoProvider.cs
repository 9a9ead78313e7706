using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract.Errors;

/// <summary>Writes every error in HotChocolate's shape: its codes, no suggestions, nothing about the server's inside.</summary>
/// <param name="options">Limits; the timeout is named in its message.</param>
public sealed class ContractErrorInfoProvider(IOptions<ContractOptions> options) : IErrorInfoProvider
{
    internal const string UnexpectedMessage = "Unexpected Execution Error";

    // Engine messages repeat what the client sent, which may be as long as the whole request.
    private const int LongestMessage = 500;

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError) => executionError switch
    {
        UnhandledError => new ErrorInfo { Message = UnexpectedMessage },
        TimeoutError => Timeout(),
        SyntaxError syntax => Coded(syntax.Message, ErrorCodes.Syntax),
        InvalidVariableError variable => InvalidVariable(variable),
        ValidationError invalid => Invalid(invalid),
        DocumentError document => new ErrorInfo { Message = document.Message },
        { Code: { } code } coded => Coded(coded.Message, code, coded.Extensions),
        _ => new ErrorInfo { Message = executionError.Message, Extensions = executionError.Extensions },
    };

    private static ErrorInfo Coded(string message, string code, Dictionary<string, object?>? more = null)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        foreach (var (name, value) in more ?? [])
        {
            extensions[name] = value;
        }

        return new ErrorInfo { Message = message, Extensions = extensions };
    }

    private static ErrorInfo InvalidVariable(InvalidVariableError error)
    {
        var code = error.Message.Contains("for a non-null variable.", StringComparison.Ordinal)
            ? ErrorCodes.NonNullViolation
            : ErrorCodes.InvalidValue;
        // A scalar of ours may say why; the engine only says which value it was.
        var reason = error.InnerException is ContractError refused ? $". {refused.Message}" : "";
        return Coded(Shortened(error.Message) + reason, code);
    }

    private static ErrorInfo Invalid(ValidationError error)
    {
        var extensions = new Dictionary<string, object?>();
        if (error is InvalidLiteralError or InvalidValueError)
        {
            extensions["code"] = ErrorCodes.InvalidValue;
        }

        if (SpecificationSections.AddressOf(error.Number) is { } address)
        {
            extensions["specifiedBy"] = address;
        }

        foreach (var (name, value) in error.Extensions ?? [])
        {
            extensions[name] = value;
        }

        return new ErrorInfo { Message = Shortened(WithoutSuggestion(error)), Extensions = extensions };
    }

    // Suggestions would tell a caller without introspection which names exist. Only these errors carry them,
    // and the names in their messages hold no blanks, so nothing else can be cut off.
    private static string WithoutSuggestion(ValidationError error)
    {
        var message = error.Message;
        if (error is not (FieldsOnCorrectTypeError or KnownTypeNamesError or KnownArgumentNamesError))
        {
            return message;
        }

        var suggestion = message.IndexOf(" Did you mean", StringComparison.Ordinal);
        return suggestion < 0 ? message : message[..suggestion];
    }

    private static string Shortened(string message) =>
        message.Length <= LongestMessage ? message : string.Concat(message.AsSpan(0, LongestMessage), "…");

    private ErrorInfo Timeout() => Coded(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The request exceeded the configured timeout of `{options.Value.ExecutionTimeout:c}`."),
        ErrorCodes.Timeout);
}
