using System.Globalization;

namespace ProjectsApi.Contract.Scalars;

/// <summary>
/// Scalar <c>LocalDateTime</c>: a wall-clock time without zone, <c>yyyy-MM-ddTHH:mm:ss</c>, as <see cref="DateTime"/> of kind
/// <see cref="DateTimeKind.Unspecified"/>.
/// </summary>
/// <remarks>Source: HotChocolate 15, scalar LocalDateTime.</remarks>
public sealed class LocalDateTimeType() : TextScalarType<DateTime>(
    "LocalDateTime",
    "Wall-clock date and time without zone, as yyyy-MM-ddTHH:mm:ss（本地日期时间）",
    "https://scalars.graphql.org/chillicream/local-date-time.html")
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss";

    /// <inheritdoc/>
    protected override bool TryRead(ReadOnlySpan<char> text, out DateTime value) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string? Write(object value) =>
        value is DateTime { Kind: DateTimeKind.Unspecified } clock
            ? clock.ToString(Form, CultureInfo.InvariantCulture)
            : null;
}
