using System.Globalization;

namespace ProjectsApi.Contract.Scalars;

/// <summary>
/// Scalar <c>DateTime</c>: an instant. Read with an offset and 0 to 7 fraction digits, as <see cref="DateTime"/> of kind
/// <see cref="DateTimeKind.Utc"/>. Written in UTC with three fraction digits; finer digits are truncated.
/// </summary>
/// <remarks>
/// A resolver returns a <see cref="DateTime"/> of kind Utc or a <see cref="DateTimeOffset"/>; any other kind is a defect
/// and fails. Source: HotChocolate 15, scalar DateTime; RFC 3339.
/// </remarks>
public sealed class DateTimeType() : TextScalarType<DateTime>(
    "DateTime",
    "Instant with offset by RFC 3339, answered in UTC with milliseconds（时间点）",
    "https://www.graphql-scalars.com/date-time")
{
    private const int ShortestForm = 20;
    private const int WrittenForm = 24;

    /// <inheritdoc/>
    protected override bool TryRead(ReadOnlySpan<char> text, out DateTime value)
    {
        // The framework reads a missing offset as local time, so the offset is checked first.
        value = default;
        if (text.Length < ShortestForm || !EndsWithOffset(text) || HasEmptyFraction(text))
        {
            return false;
        }

        var read = DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant);
        value = instant.UtcDateTime;
        return read;
    }

    /// <inheritdoc/>
    protected override string? Write(object value) => value switch
    {
        DateTime { Kind: DateTimeKind.Utc } instant => WriteUtc(instant),
        DateTimeOffset instant => WriteUtc(instant.UtcDateTime),
        _ => null,
    };

    private static bool EndsWithOffset(ReadOnlySpan<char> text) =>
        text[^1] == 'Z' || (text[^6] is '+' or '-' && text[^3] == ':');

    private static bool HasEmptyFraction(ReadOnlySpan<char> text) =>
        text[ShortestForm - 1] == '.' && (text.Length == ShortestForm || !char.IsAsciiDigit(text[ShortestForm]));

    // "O" is the framework's fast path; its seven fraction digits are truncated to three.
    private static string WriteUtc(DateTime instant) => string.Create(WrittenForm, instant, static (text, value) =>
    {
        Span<char> full = stackalloc char[28];
        value.TryFormat(full, out _, "O", CultureInfo.InvariantCulture);
        full[..(WrittenForm - 1)].CopyTo(text);
        text[^1] = 'Z';
    });
}
