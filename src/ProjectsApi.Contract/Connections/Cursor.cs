using System.Buffers.Text;
using System.Text.Json;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Connections;

/// <summary>
/// A place in an ordered list, told by the keys of the row there instead of its number, so that rows inserted before it
/// move nothing. Opaque to clients; it names its order, so that it cannot be used with another one.
/// </summary>
internal static class Cursor
{
    public static string Encode(IReadOnlyList<SortKey> order, object?[] keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(keys.Select(Plain).Prepend(Signature(order)).ToArray()));

    /// <summary>Keys of the row that a cursor stands for.</summary>
    /// <exception cref="GraphQL.ExecutionError">HC0078: not a cursor of this order.</exception>
    public static object?[] Decode(IReadOnlyList<SortKey> order, string cursor, string argument)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            if (json.RootElement.ValueKind == JsonValueKind.Array && json.RootElement.GetArrayLength() == order.Count + 1
                && json.RootElement[0].ValueKind == JsonValueKind.String && json.RootElement[0].GetString() == Signature(order))
            {
                return [.. order.Select((key, index) => Value(json.RootElement[index + 1], key))];
            }
        }
        // A text that is not Unicode, which JSON can spell, is an invalid operation to the framework.
        catch (Exception broken) when (broken is FormatException or JsonException or NotSupportedException or InvalidOperationException)
        {
            throw PagingErrors.BadCursor(argument);
        }

        throw PagingErrors.BadCursor(argument);
    }

    private static object? Value(JsonElement element, SortKey key)
    {
        var value = element.Deserialize(key.Selector.ReturnType);
        return value switch
        {
            null when !key.MayBeNull => throw new FormatException($"'{key.Name}' always has a value."),
            string text when !StorableText.Is(text) => throw new FormatException($"'{key.Name}' is no text that a database holds."),
            _ => value,
        };
    }

    private static object? Plain(object? key) => key is decimal number ? PlainDecimal.Of(number) : key;

    private static string Signature(IReadOnlyList<SortKey> order) =>
        string.Join(',', order.Select(key => key.Descending ? "-" + key.Name : key.Name));
}
