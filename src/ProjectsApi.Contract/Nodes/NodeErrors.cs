using GraphQL;

namespace ProjectsApi.Contract.Nodes;

/// <summary>Errors about global ids.</summary>
internal static class NodeErrors
{
    private const string InvalidValue = "HC0016";

    public static ExecutionError InvalidId(string? id) =>
        new($"The ID `{Shortened(id)}` has an invalid format. Use an `id` that this API returned.") { Code = InvalidValue };

    public static ExecutionError WrongType(string? id, string actual, string expected) =>
        new($"The ID `{Shortened(id)}` is an ID of `{actual}`; an ID of `{expected}` is expected here.") { Code = InvalidValue };

    public static ExecutionError NoResolver(string typeName) =>
        new($"There is no node resolver registered for type `{Shortened(typeName)}`.") { Code = InvalidValue };

    // The text comes from a client and may be of any length.
    private static string? Shortened(string? text) => text is { Length: > 80 } ? text[..80] + "…" : text;
}
