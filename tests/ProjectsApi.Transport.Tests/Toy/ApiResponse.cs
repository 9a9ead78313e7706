using System.Text.Json;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A response with its whole body.</summary>
public sealed record ApiResponse(int Status, string? ContentType, string Body, HttpResponseMessage Message)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Code => Error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
        ? code.GetString()
        : null;

    public string? ErrorMessage => Error.GetProperty("message").GetString();

    public JsonElement Data => Json.GetProperty("data");

    private JsonElement Error => Assert.Single(Json.GetProperty("errors").EnumerateArray());

    public string? Header(string name) =>
        Message.Headers.TryGetValues(name, out var values) || Message.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    public static async Task<ApiResponse> OfAsync(HttpResponseMessage message) => new(
        (int)message.StatusCode,
        message.Content.Headers.ContentType?.ToString(),
        await message.Content.ReadAsStringAsync(),
        message);
}
