using GraphQL;
using GraphQL.Utilities;
using GraphQL.Validation;
using GraphQL.Validation.Errors;

namespace ProjectsApi.Contract.Errors;

/// <summary>"Did you mean …": names of the schema similar to an unknown one, for callers who may introspect.</summary>
internal static class Suggestion
{
    private const string Start = " Did you mean ";

    private const string Key = "ProjectsApi:Suggestion";

    /// <summary>The end of a message that names up to five names.</summary>
    /// <param name="name">Name from the client.</param>
    /// <param name="names">Known names.</param>
    /// <returns>Null when none is similar.</returns>
    public static string? For(string name, IEnumerable<string> names)
    {
        var similar = StringUtils.SuggestionList(name, names);
        return similar.Length == 0 ? null : $"{Start}{StringUtils.QuotedOrList(similar, 5)}?";
    }

    /// <summary>Where the engine's own suggestion begins in a message; -1 when there is none.</summary>
    public static int StartIn(ExecutionError error) => error is FieldsOnCorrectTypeError or KnownTypeNamesError or KnownArgumentNamesError
        ? error.Message.IndexOf(Start, StringComparison.Ordinal)
        : -1;

    /// <summary>Adds the suggestion to the end of the error's message.</summary>
    public static void AddTo(ValidationError error, string suggestion) => error.Data[Key] = suggestion;

    /// <summary>The message with the added suggestion as a sentence.</summary>
    public static string Append(string message, ExecutionError error) => error.Data[Key] is not string suggestion
        ? message
        : message + (message.EndsWith('.') || message.EndsWith(']') ? "" : ".") + suggestion;
}
