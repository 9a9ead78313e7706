using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Columns of a change as text: <c>{"Name":{"before":"…","after":"…"}}</c>. Values are JSON, enumerations numbers, absent values left
/// out.
/// </summary>
public sealed class ChangedFields
{
    private const string Before = "before";
    private const string After = "after";

    // People read the log too: 压缩机 stays 压缩机.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The change itself has key, version and, as a rule, instants.
    private static readonly HashSet<string> ColumnsOfChange =
        [nameof(Entity.Id), nameof(Entity.Version), nameof(Entity.CreatedAt), nameof(Entity.UpdatedAt)];

    // The writer would escape a longer text in one piece, in a buffer of six times its length. A baseline has millions of characters.
    private const int LongestPiece = 16_384;

    private const int LeastLength = 64;

    private static readonly JsonWriterOptions Unchecked = new() { Encoder = Readable.Encoder, SkipValidation = true };

    private readonly List<(string Name, object? Before, object? After)> _fields = [];

    /// <summary>Columns that a save changed; call it before the tracker accepts the changes.</summary>
    internal static ChangedFields Of(EntityEntry entry)
    {
        var fields = new ChangedFields();
        foreach (var property in entry.Properties.Where(p => !ColumnsOfChange.Contains(p.Metadata.Name)))
        {
            // A row that was attached without loading has no known values before: all its columns are recorded.
            var written = entry.State != EntityState.Modified || property.IsModified;
            if (written)
            {
                fields.Add(
                    property.Metadata.Name,
                    entry.State == EntityState.Added ? null : property.OriginalValue,
                    entry.State == EntityState.Deleted ? null : property.CurrentValue);
            }
        }

        return fields;
    }

    /// <summary>All columns of a row that was inserted or removed without the tracker.</summary>
    internal static ChangedFields Of(IEntityType type, Entity row, ChangeKind kind)
    {
        var fields = new ChangedFields();
        foreach (var property in type.GetProperties().Where(p => !ColumnsOfChange.Contains(p.Name)))
        {
            var value = property.GetGetter().GetClrValue(row);
            fields.Add(property.Name, kind == ChangeKind.Removed ? value : null, kind == ChangeKind.Removed ? null : value);
        }

        return fields;
    }

    /// <summary>Whether one of the columns changed. A row that was attached without loading counts as changed.</summary>
    internal bool HasAny(string[] columns) => _fields.Exists(field => columns.Contains(field.Name));

    /// <summary>Columns that changed, with the values before and after, without the row's stamps.</summary>
    public static IReadOnlyList<ChangedField> Read(string fields) =>
        [.. ReadAll(fields).Where(field => !ColumnsOfChange.Contains(field.Name))];

    /// <inheritdoc cref="Read"/>
    /// <remarks>Includes the row's instants where they differ from the change's.</remarks>
    internal static IReadOnlyList<ChangedField> ReadAll(string fields)
    {
        using var document = JsonDocument.Parse(fields);
        return [.. document.RootElement.EnumerateObject().Select(field =>
            new ChangedField(field.Name, ValueOf(field.Value, Before), ValueOf(field.Value, After)))];
    }

    /// <summary>Text of the columns; it includes the row's instants where they differ from the change's.</summary>
    internal string Write(DateTime? createdAt, DateTime? updatedAt)
    {
        Add(nameof(Entity.CreatedAt), null, createdAt);
        Add(nameof(Entity.UpdatedAt), null, updatedAt);
        _fields.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        // A row may change in its version only.
        var text = new ArrayBufferWriter<byte>(LeastLength + _fields.Sum(field => LengthOf(field.Before) + LengthOf(field.After)));
        using (var json = new Utf8JsonWriter(text, Unchecked))
        {
            json.WriteStartObject();
            foreach (var (name, before, after) in _fields)
            {
                json.WriteStartObject(name);
                Write(json, Before, before);
                Write(json, After, after);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private void Add(string name, object? before, object? after)
    {
        if (before is not null || after is not null)
        {
            _fields.Add((name, before, after));
        }
    }

    private static void Write(Utf8JsonWriter json, string side, object? value)
    {
        if (value is null)
        {
            return;
        }

        json.WritePropertyName(side);
        if (value is not string { Length: > LongestPiece } text)
        {
            JsonSerializer.Serialize(json, value, value.GetType(), Readable);
            return;
        }

        for (var begin = 0; begin < text.Length; begin += LongestPiece)
        {
            json.WriteStringValueSegment(
                text.AsSpan(begin, Math.Min(LongestPiece, text.Length - begin)), begin + LongestPiece >= text.Length);
        }
    }

    // Includes room for the escapes of a long text, so that the buffer need not double.
    private static int LengthOf(object? value) =>
        value is null ? 0 : value is string { Length: > LongestPiece } text ? LeastLength + (text.Length * 3 / 2) : LeastLength;

    private static JsonElement? ValueOf(JsonElement field, string side) =>
        field.TryGetProperty(side, out var value) ? value.Clone() : null;
}
