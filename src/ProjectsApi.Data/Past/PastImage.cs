using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Data.Past;

/// <summary>
/// Rows as compressed JSON, table by table: <c>{"Phase":{"columns":["Id",…],"rows":[["…",…],…]}}</c>. The image names its columns, so it
/// stays readable when columns are added or removed.
/// </summary>
internal static class PastImage
{
    private const string Columns = "columns";
    private const string Rows = "rows";

    private static readonly JsonWriterOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IReadOnlyCollection<ReplayedRow> rows)
    {
        using var image = new MemoryStream();
        using (var packed = new BrotliStream(image, CompressionLevel.Fastest))
        using (var json = new Utf8JsonWriter(packed, Short))
        {
            json.WriteStartObject();
            foreach (var table in rows.GroupBy(row => row.Type))
            {
                json.WriteStartObject(table.Key.ClrType.Name);
                json.WritePropertyName(Columns);
                JsonSerializer.Serialize(json, table.Key.GetProperties().Select(column => column.Name));
                json.WriteStartArray(Rows);
                foreach (var row in table)
                {
                    JsonSerializer.Serialize(json, row.Values);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return image.ToArray();
    }

    /// <summary>Adds the rows of an image to an empty replay.</summary>
    public static void Read(byte[] image, ChangeReplay replay)
    {
        using var packed = new BrotliStream(new MemoryStream(image), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(packed);
        foreach (var table in json.RootElement.EnumerateObject())
        {
            string[] columns = [.. table.Value.GetProperty(Columns).EnumerateArray().Select(name => name.GetString() ?? "")];
            foreach (var row in table.Value.GetProperty(Rows).EnumerateArray())
            {
                replay.Put(table.Name, columns, row);
            }
        }
    }
}
