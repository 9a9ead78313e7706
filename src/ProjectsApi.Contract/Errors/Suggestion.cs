using GraphQL;
using GraphQL.Utilities;
using GraphQL.Validation;
using GraphQL.Validation.Errors;

namespace ProjectsApi.Contract.Errors;

/// <summary>"Did you mean …": names of the schema close to one that it does not have. Told to callers who may introspect.</summary>
internal static class Suggestion
{
    private const string Start = " Did you mean ";

    private const string Key = "ProjectsApi:Suggestion";

    /// <summary>The end of a message that names up to five names.</summary>
    /// <param name="written">What the client wrote.</param>
    /// <param name="names">Names there are.</param>
    /// <returns>Null when none is close.</returns>
    public static string? For(string written, IEnumerable<string> names)
    {
        var close = StringUtils.SuggestionList(written, names);
        return close.Length == 0 ? null : $"{Start}{StringUtils.QuotedOrList(close, 5)}?";
    }

    /// <summary>Where the engine's own suggestion begins in a message; -1 when there is none.</summary>
    public static int StartIn(ExecutionError error) => error is FieldsOnCorrectTypeError or KnownTypeNamesError or KnownArgumentNamesError
        ? error.Message.IndexOf(Start, StringComparison.Ordinal)
        : -1;

    /// <summary>Has the suggestion written behind the error's message.</summary>
    public static void AddTo(ValidationError error, string suggestion) => error.Data[Key] = suggestion;

    /// <summary>The message with what was added, as a sentence of its own.</summary>
    public static string Append(string message, ExecutionError error) => error.Data[Key] is not string suggestion
        ? message
        : message + (message.EndsWith('.') || message.EndsWith(']') ? "" : ".") + suggestion;
}
