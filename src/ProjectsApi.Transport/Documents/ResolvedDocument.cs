using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Transport.Documents;

/// <summary>The document of a request, or the reason why it has none.</summary>
/// <param name="Text">Text of the document; null leaves an unknown id to the engine.</param>
/// <param name="Hash">Hash under which a valid document is kept, or null.</param>
/// <param name="Error">Error for the client, or null.</param>
internal readonly record struct ResolvedDocument(string? Text, string? Hash, ContractError? Error)
{
    public static implicit operator ResolvedDocument(ContractError error) => new(null, null, error);

    public static implicit operator ResolvedDocument(string text) => new(text, null, null);
}
