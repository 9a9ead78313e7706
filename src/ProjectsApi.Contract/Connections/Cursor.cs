using System.Buffers.Text;
using System.Text.Json;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Connections;

/// <summary>
/// Position in an ordered list, given by the sort keys of a row; inserted rows do not move it. Opaque to clients. It names its
/// order and is refused by any other.
/// </summary>
public static class Cursor
{
    /// <summary>Cursor of a row.</summary>
    /// <param name="order">Keys of the order.</param>
    /// <param name="keys">Their values in the row.</param>
    public static string Encode(IReadOnlyList<SortKey> order, object?[] keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(keys.Select(Plain).Prepend(Signature(order)).ToArray()));

    /// <summary>Reads the key values from a cursor.</summary>
    /// <param name="order">Keys of the order.</param>
    /// <param name="cursor">Text from a client.</param>
    /// <param name="keys">One value for each key; empty for a cursor of another order.</param>
    public static bool TryDecode(IReadOnlyList<SortKey> order, string cursor, out object?[] keys)
    {
        ArgumentNullException.ThrowIfNull(order);
        keys = [];
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            if (json.RootElement.ValueKind == JsonValueKind.Array && json.RootElement.GetArrayLength() == order.Count + 1
                && json.RootElement[0].ValueKind == JsonValueKind.String && json.RootElement[0].GetString() == Signature(order))
            {
                keys = [.. order.Select((key, index) => Value(json.RootElement[index + 1], key))];
                return true;
            }
        }
        // JSON can spell text that is not Unicode, which the framework reports as an invalid operation.
        catch (Exception broken) when (broken is FormatException or JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }

        return false;
    }

    /// <inheritdoc cref="TryDecode"/>
    /// <exception cref="GraphQL.ExecutionError">HC0078: not a cursor of this order.</exception>
    internal static object?[] Decode(IReadOnlyList<SortKey> order, string cursor, string argument) =>
        TryDecode(order, cursor, out var keys) ? keys : throw PagingErrors.BadCursor(argument);

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
