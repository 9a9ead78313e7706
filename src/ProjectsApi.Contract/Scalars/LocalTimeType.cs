using System.Globalization;

namespace ProjectsApi.Contract.Scalars;

/// <summary>Scalar <c>LocalTime</c>: a time of the day without zone, <c>HH:mm:ss</c>, as <see cref="TimeOnly"/>.</summary>
/// <remarks>Parts of a second are refused when read and are a defect when written. Source: HotChocolate 15, scalar LocalTime.</remarks>
public sealed class LocalTimeType() : TextScalarType<TimeOnly>(
    "LocalTime",
    "Time of the day without zone, as HH:mm:ss（时刻）",
    "https://scalars.graphql.org/chillicream/local-time.html")
{
    private const string Form = "HH:mm:ss";

    /// <inheritdoc/>
    protected override bool TryRead(ReadOnlySpan<char> text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string? Write(object value) =>
        value is TimeOnly time && time.Ticks % TimeSpan.TicksPerSecond == 0 ? time.ToString(Form, CultureInfo.InvariantCulture) : null;
}
