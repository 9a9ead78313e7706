using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Transport.Answers;

/// <summary>Everything beside the version of the data that an answer depends on.</summary>
/// <param name="request">Body of a POST, or query string of a GET, as it was sent.</param>
/// <param name="isUrl">Whether the request is a query string.</param>
/// <param name="scope">Caller, by <see cref="Contract.Authorization.IAccessPolicy.ScopeOf"/>.</param>
/// <param name="mayIntrospect">Whether the caller may introspect.</param>
/// <param name="locale">Language of the answer.</param>
internal sealed class AnswerKey(byte[] request, bool isUrl, string scope, bool mayIntrospect, Locale locale) : IEquatable<AnswerKey>
{
    private readonly int _hash = HashOf(request, scope);

    /// <summary>Memory of the key, bytes.</summary>
    public int Size => request.Length + (2 * scope.Length);

    /// <summary>Language of the answer.</summary>
    public Locale Locale => locale;

    private byte[] Request => request;

    private string Scope => scope;

    private bool IsUrl => isUrl;

    private bool MayIntrospect => mayIntrospect;

    // The whole request is compared: two requests with one hash must not share an answer.
    public bool Equals(AnswerKey? other) =>
        other is not null && _hash == other._hash && isUrl == other.IsUrl && mayIntrospect == other.MayIntrospect
        && locale == other.Locale
        && request.AsSpan().SequenceEqual(other.Request) && string.Equals(scope, other.Scope, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as AnswerKey);

    public override int GetHashCode() => _hash;

    private static int HashOf(byte[] request, string scope)
    {
        var hash = default(HashCode);
        hash.AddBytes(request);
        hash.Add(scope, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
