using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Nodes;

/// <summary>Errors about global ids.</summary>
internal static class NodeErrors
{
    public static ContractError InvalidId(string? id) =>
        Of(id, $"The ID `{Shortened(id)}` has an invalid format. Use an `id` that this API returned.");

    public static ContractError WrongType(string? id, string actual, string expected) =>
        Of(id, $"The ID `{Shortened(id)}` is an ID of `{actual}`; an ID of `{expected}` is expected here.");

    public static ContractError NoResolver(string typeName) =>
        new($"There is no node resolver registered for type `{Shortened(typeName)}`.", ErrorCodes.InvalidValue);

    private static ContractError Of(string? id, string message) =>
        new ContractError(message, ErrorCodes.InvalidValue).With("originalValue", Shortened(id));

    // The text comes from a client and may be of any length.
    private static string? Shortened(string? text) => text is { Length: > 80 } ? text[..80] + "…" : text;
}
