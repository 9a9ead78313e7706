using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectsApi.Contract.Languages;

/// <summary>Stores a wording as <c>{"key":…,"values":[…]}</c>. A plain text is read too, as it was stored before.</summary>
internal sealed class WordingJson : JsonConverter<Wording>
{
    private const string KeyMember = "key";
    private const string ValuesMember = "values";

    public override Wording Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, Wording value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(KeyMember, value.Key);
        writer.WriteStartArray(ValuesMember);
        foreach (var part in value.Values)
        {
            if (part is Wording wording)
            {
                Write(writer, wording, options);
            }
            else
            {
                writer.WriteStringValue(part.ToString());
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Wording Read(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? Wording.Verbatim(Text(json))
        : new Wording(
            Text(json.GetProperty(KeyMember)),
            [
                .. json.GetProperty(ValuesMember).EnumerateArray()
                    .Select(part => part.ValueKind == JsonValueKind.String ? (object)Text(part) : Read(part)),
            ]);

    private static string Text(JsonElement json) => json.GetString() ?? throw new JsonException("A wording holds a null.");
}
