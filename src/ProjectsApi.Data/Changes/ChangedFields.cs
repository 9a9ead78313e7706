using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// The columns of a change as text: <c>{"Name":{"before":"…","after":"…"}}</c>, values as JSON writes them, enumerations by
/// number, absent values left out.
/// </summary>
public sealed class ChangedFields
{
    private const string Before = "before";
    private const string After = "after";

    // The log is read by people too: 压缩机 stays 压缩机.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Key, version and, as a rule, instants stand in the change itself.
    private static readonly HashSet<string> InTheChange = [nameof(Entity.Id), nameof(Entity.Version), nameof(Entity.CreatedAt), nameof(Entity.UpdatedAt)];

    private readonly SortedDictionary<string, Dictionary<string, object?>> _fields = new(StringComparer.Ordinal);

    /// <summary>What a save did to a row; call it before the tracker accepts the changes.</summary>
    internal static ChangedFields Of(EntityEntry entry)
    {
        var fields = new ChangedFields();
        foreach (var property in entry.Properties.Where(p => !InTheChange.Contains(p.Metadata.Name)))
        {
            // A row that was attached and not loaded is written whole, and its values before are not known: all of it is recorded.
            var written = entry.State != EntityState.Modified || property.IsModified;
            if (written)
                fields.Add(
                    property.Metadata.Name,
                    entry.State == EntityState.Added ? null : property.OriginalValue,
                    entry.State == EntityState.Deleted ? null : property.CurrentValue);
        }

        return fields;
    }

    /// <summary>All columns of a row that was inserted or removed past the tracker.</summary>
    internal static ChangedFields Of(IEntityType type, Entity row, ChangeKind kind)
    {
        var fields = new ChangedFields();
        foreach (var property in type.GetProperties().Where(p => !InTheChange.Contains(p.Name)))
        {
            var value = property.GetGetter().GetClrValue(row);
            fields.Add(property.Name, kind == ChangeKind.Removed ? value : null, kind == ChangeKind.Removed ? null : value);
        }

        return fields;
    }

    /// <summary>Columns that changed and what they held before and after; null for nothing. Instants that stamp the row are none of them.</summary>
    public static IReadOnlyList<ChangedField> Read(string fields) => [.. ReadAll(fields).Where(field => !InTheChange.Contains(field.Name))];

    /// <inheritdoc cref="Read"/>
    /// <remarks>With the row's own instants, where they are not those of the change.</remarks>
    internal static IReadOnlyList<ChangedField> ReadAll(string fields)
    {
        using var document = JsonDocument.Parse(fields);
        return [.. document.RootElement.EnumerateObject().Select(field =>
            new ChangedField(field.Name, ValueOf(field.Value, Before), ValueOf(field.Value, After)))];
    }

    /// <summary>The text; instants of the row are given only where they are not the change's own.</summary>
    internal string Write(DateTime? createdAt, DateTime? updatedAt)
    {
        Add(nameof(Entity.CreatedAt), null, createdAt);
        Add(nameof(Entity.UpdatedAt), null, updatedAt);
        return JsonSerializer.Serialize(_fields, Readable);
    }

    private void Add(string name, object? before, object? after)
    {
        if (before is null && after is null)
            return;
        var values = _fields[name] = new Dictionary<string, object?>(2);
        if (before is not null)
            values[Before] = before;
        if (after is not null)
            values[After] = after;
    }

    private static JsonElement? ValueOf(JsonElement field, string side) =>
        field.TryGetProperty(side, out var value) ? value.Clone() : null;
}
