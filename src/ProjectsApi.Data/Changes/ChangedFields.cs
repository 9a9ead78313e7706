using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// The columns of a change as text: <c>{"Name":{"before":"…","after":"…"}}</c>, values as JSON writes them, enumerations by
/// number, absent values left out.
/// </summary>
public static class ChangedFields
{
    private const string Before = "before";
    private const string After = "after";

    // The log is read by people too: 压缩机 stays 压缩机.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Key, version and instants stand in the change itself.
    private static readonly HashSet<string> InTheChange = [nameof(Entity.Id), nameof(Entity.Version), nameof(Entity.CreatedAt), nameof(Entity.UpdatedAt)];

    /// <summary>What a save did to a row; call it before the tracker accepts the changes.</summary>
    public static string Write(EntityEntry entry)
    {
        var fields = new SortedDictionary<string, Dictionary<string, object?>>(StringComparer.Ordinal);
        foreach (var property in entry.Properties.Where(p => !InTheChange.Contains(p.Metadata.Name)))
        {
            var before = entry.State == EntityState.Added ? null : property.OriginalValue;
            var after = entry.State == EntityState.Deleted ? null : property.CurrentValue;
            if (!Equals(before, after))
                fields[property.Metadata.Name] = Values(before, after);
        }

        return JsonSerializer.Serialize(fields, Readable);
    }

    /// <summary>Columns that changed and what they held before and after; null for nothing.</summary>
    public static IReadOnlyList<ChangedField> Read(string fields)
    {
        using var document = JsonDocument.Parse(fields);
        return [.. document.RootElement.EnumerateObject().Select(field =>
            new ChangedField(field.Name, ValueOf(field.Value, Before), ValueOf(field.Value, After)))];
    }

    private static Dictionary<string, object?> Values(object? before, object? after)
    {
        var values = new Dictionary<string, object?>(2);
        if (before is not null)
            values[Before] = before;
        if (after is not null)
            values[After] = after;
        return values;
    }

    private static JsonElement? ValueOf(JsonElement field, string side) =>
        field.TryGetProperty(side, out var value) ? value.Clone() : null;
}
