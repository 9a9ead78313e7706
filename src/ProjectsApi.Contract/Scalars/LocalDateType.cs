using System.Globalization;

namespace ProjectsApi.Contract.Scalars;

/// <summary>Scalar <c>LocalDate</c>: a whole day without time or zone, <c>yyyy-MM-dd</c>, as <see cref="DateOnly"/>.</summary>
/// <remarks>Source: HotChocolate 15, scalar LocalDate.</remarks>
public sealed class LocalDateType() : TextScalarType<DateOnly>(
    "LocalDate",
    "Calendar day without time or zone, as yyyy-MM-dd（日期）",
    "https://scalars.graphql.org/chillicream/local-date.html")
{
    /// <inheritdoc/>
    protected override bool TryRead(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string? Write(object value) =>
        value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : null;
}
