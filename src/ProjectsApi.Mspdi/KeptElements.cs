using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProjectsApi.Mspdi.Reading;

namespace ProjectsApi.Mspdi;

/// <summary>
/// Kept elements as compact JSON: <c>[["Contact","王芳"],["ExtendedAttribute",[["FieldID","188743731"],["Value","甲"]]]]</c>. A plan of 10,000
/// tasks has half a million of them; objects would need ten times the memory.
/// </summary>
public static class KeptElements
{
    // Each level of XML takes two levels of JSON.
    private const int Depth = 128;

    private static readonly JsonWriterOptions Compact =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = Depth, SkipValidation = true };

    /// <returns>Empty if no element has content.</returns>
    internal static ReadOnlyMemory<byte> Write(IEnumerable<MspdiElement> elements)
    {
        var held = elements.Where(HasContent).ToList();
        if (held.Count == 0)
        {
            return default;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            WriteAll(json, held);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static IReadOnlyList<KeptElement> Read(ReadOnlyMemory<byte> parts)
    {
        if (parts.IsEmpty)
        {
            return [];
        }

        using var document = JsonDocument.Parse(parts, new() { MaxDepth = Depth });
        return ReadAll(document.RootElement);
    }

    private static bool HasContent(MspdiElement element) => element.Text is { Length: > 0 } || element.Children.Any(HasContent);

    private static void WriteAll(Utf8JsonWriter json, IEnumerable<MspdiElement> elements)
    {
        json.WriteStartArray();
        foreach (var element in elements)
        {
            json.WriteStartArray();
            json.WriteStringValue(element.Name);
            if (element.Children.Count > 0)
            {
                WriteAll(json, element.Children.Where(HasContent));
            }
            else
            {
                json.WriteStringValue(element.Text);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static List<KeptElement> ReadAll(JsonElement parts) =>
    [
        .. parts.EnumerateArray().Select(part => part[1].ValueKind == JsonValueKind.Array
            ? new KeptElement(part[0].GetString() ?? "", null, ReadAll(part[1]))
            : new KeptElement(part[0].GetString() ?? "", part[1].GetString(), [])),
    ];
}
