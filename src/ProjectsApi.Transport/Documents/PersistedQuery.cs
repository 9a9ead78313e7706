using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Transport.Documents;

/// <summary>The member <c>extensions.persistedQuery</c>, by which a client names its document.</summary>
/// <remarks>Source: Apollo, automatic persisted queries, version 1.</remarks>
internal static class PersistedQuery
{
    public const string Member = "persistedQuery";
    private const string HashMember = "sha256Hash";
    private const int HashLength = 64;
    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads the hash; null when the member is absent.</summary>
    /// <returns>The error of a malformed member, or null.</returns>
    public static ContractError? Read(Inputs? extensions, out string? hash)
    {
        hash = null;
        if (extensions is null || !extensions.TryGetValue(Member, out var value) || value is null)
        {
            return null;
        }

        if (value is not IDictionary<string, object?> members)
        {
            return Malformed("must be an object");
        }

        if (!members.TryGetValue("version", out var version) || version is not 1)
        {
            return Malformed("needs `version`: 1");
        }

        hash = members.TryGetValue(HashMember, out var given) && given is string text && IsHash(text) ? text : null;
        return hash is null
            ? Malformed($"needs `{HashMember}`: the SHA-256 of the document, in {HashLength} lower-case hexadecimal digits")
            : null;
    }

    /// <summary>Refuses a hash that is not that of the text.</summary>
    public static ContractError? Compare(string text, string hash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) is var actual && actual == hash
            ? null
            : new ContractError(
                $"provided sha does not match query: `extensions.{Member}.{HashMember}` must be {actual}.", ErrorCodes.InvalidRequest);

    private static bool IsHash(string text) => text.Length == HashLength && !text.AsSpan().ContainsAnyExcept(HexadecimalDigits);

    private static ContractError Malformed(string what) => new($"The member `extensions.{Member}` {what}.", ErrorCodes.InvalidRequest);
}
