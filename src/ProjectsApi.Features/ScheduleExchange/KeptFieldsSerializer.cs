using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Parts of a file as the bytes of its column: JSON, compressed, since tasks of one file look much alike.</summary>
internal static class KeptFieldsSerializer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 128,
        Converters = { new EmbeddedJson() },
    };

    public static byte[] Serialize(KeptProjectFields parts)
    {
        using var packed = new MemoryStream();
        using (var compressed = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(compressed, parts, Json);
        }

        return packed.ToArray();
    }

    public static KeptProjectFields Deserialize(byte[] packed)
    {
        using var compressed = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<KeptProjectFields>(compressed, Json) ?? throw new JsonException("A file was kept as nothing.");
    }

    // Parts are JSON already; written as text within text they would compress to twice the size.
    private sealed class EmbeddedJson : JsonConverter<ReadOnlyMemory<byte>>
    {
        public override bool HandleNull => true;

        public override ReadOnlyMemory<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return default;
            }

            using var document = JsonDocument.ParseValue(ref reader);
            return JsonSerializer.SerializeToUtf8Bytes(document.RootElement, Json);
        }

        public override void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value, JsonSerializerOptions options)
        {
            if (value.IsEmpty)
            {
                writer.WriteNullValue();
            }
            else
            {
                writer.WriteRawValue(value.Span, skipInputValidation: true);
            }
        }
    }
}
