using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectsApi.Features.Calendars;

/// <summary>Content of a calendar without its name and base, stored as JSON.</summary>
internal sealed record CalendarContent
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Keeps Chinese readable in the change log: 春节.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Days of the default week; others are as in the base.</summary>
    public IReadOnlyList<CalendarDayInput> Days { get; init; } = [];

    public IReadOnlyList<CalendarWorkWeekInput> WorkWeeks { get; init; } = [];

    public IReadOnlyList<CalendarExceptionInput> Exceptions { get; init; } = [];

    public static CalendarContent Read(string json) =>
        JsonSerializer.Deserialize<CalendarContent>(json, Json) ?? throw new JsonException("The stored calendar is null.");

    public string Write() => JsonSerializer.Serialize(this, Json);
}
