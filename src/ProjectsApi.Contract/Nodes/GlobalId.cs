using System.Collections;
using System.Text;

namespace ProjectsApi.Contract.Nodes;

/// <summary>HotChocolate's global ids: <c>base64(TypeName ":" 16 raw bytes)</c>, standard alphabet with padding.</summary>
/// <remarks>The bytes are .NET's own layout (<see cref="Guid.ToByteArray()"/>); a text codec would break every stored id.</remarks>
public static class GlobalId
{
    /// <summary>Longest id that is looked at, in characters.</summary>
    public const int MaximumLength = 1024;

    private const int GuidLength = 16;

    /// <summary>Global id of an entity.</summary>
    /// <param name="typeName">GraphQL type name, ASCII.</param>
    /// <param name="key">Key of the entity.</param>
    public static string Encode(string typeName, Guid key)
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        Span<byte> bytes = stackalloc byte[typeName.Length + 1 + GuidLength];
        Encoding.ASCII.GetBytes(typeName, bytes);
        bytes[typeName.Length] = (byte)':';
        key.TryWriteBytes(bytes[(typeName.Length + 1)..]);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>Reads an id; padding may be missing and the url-safe alphabet and the legacy <c>TypeName\ng…</c> form are
    /// accepted.</summary>
    /// <param name="id">Text from a client.</param>
    /// <param name="typeName">Type named in it.</param>
    /// <param name="key">Key in it.</param>
    /// <returns>False when the text is not an id of a Guid-keyed type.</returns>
    public static bool TryDecode(string? id, out string typeName, out Guid key)
    {
        (typeName, key) = (string.Empty, Guid.Empty);
        if (string.IsNullOrEmpty(id) || id.Length > MaximumLength || Bytes(id) is not { } bytes)
        {
            return false;
        }

        var separator = Array.FindIndex(bytes, b => b is (byte)':' or (byte)'\n');
        if (separator <= 0)
        {
            return false;
        }

        typeName = Encoding.UTF8.GetString(bytes, 0, separator);
        var value = bytes.AsSpan(separator + 1);
        if (bytes[separator] == (byte)':' && value.Length == GuidLength)
        {
            key = new Guid(value);
            return true;
        }

        return bytes[separator] == (byte)'\n' && value.Length > 1 && value[0] == (byte)'g'
            && Guid.TryParse(Encoding.UTF8.GetString(value[1..]), out key);
    }

    /// <summary>Key in an id that must be of one type.</summary>
    /// <exception cref="GraphQL.ExecutionError">Not an id, or an id of another type.</exception>
    public static Guid DecodeKey(string? id, string typeName)
    {
        if (!TryDecode(id, out var actual, out var key))
        {
            throw NodeErrors.InvalidId(id);
        }

        return actual == typeName ? key : throw NodeErrors.WrongType(id, actual, typeName);
    }

    /// <summary>Key in an id of whatever type.</summary>
    /// <exception cref="GraphQL.ExecutionError">Not an id.</exception>
    internal static Guid DecodeKey(string? id) => TryDecode(id, out _, out var key) ? key : throw NodeErrors.InvalidId(id);

    /// <summary>The operands of an id filter with every id replaced by its key.</summary>
    internal static Dictionary<string, object?> DecodeOperands(IDictionary<string, object?> operands, Func<string?, Guid> decode)
    {
        var decoded = new Dictionary<string, object?>(operands.Count);
        foreach (var (operation, value) in operands)
        {
            decoded[operation] = value switch
            {
                null => null,
                string id => decode(id),
                IEnumerable ids => ids.Cast<object?>().Select(id => id is null ? null : (object?)decode(id.ToString())).ToList(),
                _ => decode(value.ToString()),
            };
        }

        return decoded;
    }

    private static byte[]? Bytes(string id)
    {
        var padded = id.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        padded = padded.PadRight((padded.Length + 3) / 4 * 4, '=');
        var buffer = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64String(padded, buffer, out var written) ? buffer[..written] : null;
    }
}
