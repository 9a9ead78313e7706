using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectsApi.Features.Calendars;

/// <summary>What a calendar says beside its name and its base; kept as JSON.</summary>
public sealed record CalendarContent
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // The log is read by people too: 春节 stays 春节.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Days of the usual week; one that is not named works as in the base.</summary>
    public IReadOnlyList<CalendarDayInput> Days { get; init; } = [];

    public IReadOnlyList<CalendarWorkWeekInput> WorkWeeks { get; init; } = [];

    public IReadOnlyList<CalendarExceptionInput> Exceptions { get; init; } = [];

    public static CalendarContent Read(string json) =>
        JsonSerializer.Deserialize<CalendarContent>(json, Json) ?? throw new JsonException("A calendar was kept as nothing.");

    public string Write() => JsonSerializer.Serialize(this, Json);
}
