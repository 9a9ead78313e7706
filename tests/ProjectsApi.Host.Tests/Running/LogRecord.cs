using System.Text.Json;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>Parses the JSON log of a Host.</summary>
public static class LogRecord
{
    public static IReadOnlyList<JsonElement> Of(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>Warnings and errors.</summary>
    public static IReadOnlyList<string> Alarms(string output) =>
        [.. Of(output).Where(record => record.GetProperty("LogLevel").GetString() is not ("Information" or "Debug"))
            .Select(record => $"{record.GetProperty("LogLevel")} {record.GetProperty("Category")} {record.GetProperty("Message")}")];

    /// <summary>Waits for the log record of a request and returns its members.</summary>
    public static async Task<JsonElement> RequestAsync(this HostProcess host, string requestId)
    {
        // The identifier is in the message and in the state.
        var line = await host.LineAsync($"RequestId={requestId}\"");
        return JsonSerializer.Deserialize<JsonElement>(line).GetProperty("State");
    }
}
