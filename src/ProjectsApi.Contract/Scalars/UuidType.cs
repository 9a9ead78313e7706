namespace ProjectsApi.Contract.Scalars;

/// <summary>Scalar <c>UUID</c>: a <see cref="Guid"/> as 36 characters with hyphens; written in lower case, read in either.</summary>
/// <remarks>Source: RFC 4122; HotChocolate 15, scalar UUID with its default format "D".</remarks>
public sealed class UuidType() : TextScalarType<Guid>(
    "UUID",
    "Universally unique identifier, 36 characters with hyphens（通用唯一标识符）",
    "https://tools.ietf.org/html/rfc4122")
{
    /// <inheritdoc/>
    protected override bool TryRead(ReadOnlySpan<char> text, out Guid value)
    {
        // The framework trims the text first and would accept " 3f25…".
        value = default;
        return text.Length == 36 && Guid.TryParseExact(text, "D", out value);
    }

    /// <inheritdoc/>
    protected override string? Write(object value) => value is Guid id ? id.ToString() : null;
}
