using System.Text.Json;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>Records of a Host that logs JSON.</summary>
public static class LogRecord
{
    public static IReadOnlyList<JsonElement> Of(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>Those that an operator would look into.</summary>
    public static IReadOnlyList<string> Alarms(string output) =>
        [.. Of(output).Where(record => record.GetProperty("LogLevel").GetString() is not ("Information" or "Debug"))
            .Select(record => $"{record.GetProperty("LogLevel")} {record.GetProperty("Category")} {record.GetProperty("Message")}")];

    /// <summary>Members of the line that a Host writes at the end of a request, once it is there.</summary>
    public static async Task<JsonElement> RequestAsync(this HostProcess host, string requestId)
    {
        // The record says so twice, in its text and in its state.
        var line = await host.LineAsync($"RequestId={requestId}\"");
        return JsonSerializer.Deserialize<JsonElement>(line).GetProperty("State");
    }
}
