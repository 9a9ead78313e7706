using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Inputs;

/// <summary>An input as a record, and as the client gave it.</summary>
/// <typeparam name="TInput">The record.</typeparam>
/// <param name="Record">What was read.</param>
/// <param name="Members">Coerced members; one that was left out is not in it.</param>
public sealed record InputArgument<TInput>(TInput Record, IDictionary<string, object?> Members)
    where TInput : class
{
    /// <summary>Hash of everything given, whatever its order, content of files included; equal for equal inputs.</summary>
    /// <param name="except">Members that do not count, such as the idempotency key itself.</param>
    /// <returns>SHA-256, hexadecimal.</returns>
    public string Hash(params ReadOnlySpan<string> except)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (!except.Contains(name))
            {
                Append(text.Append(name).Append(':'), value);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>
    /// Every member that the client wrote, also as null, with its value: names from the input down, separated by dots; an item of a
    /// list by its index.
    /// </summary>
    /// <returns>Values as they were coerced; a member that holds others stands before them.</returns>
    public IReadOnlyDictionary<string, object?> ByPath()
    {
        var found = new Dictionary<string, object?>(StringComparer.Ordinal);
        Collect(found, string.Empty, Members);
        return found;
    }

    private static void Collect(Dictionary<string, object?> found, string above, object? value)
    {
        var below = value switch
        {
            IDictionary<string, object?> members => members.Select(member => (member.Key, member.Value)),
            IEnumerable items and not string =>
                items.Cast<object?>().Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (name, member) in below)
        {
            found.Add(above + name, member);
            Collect(found, above + name + ".", member);
        }
    }

    // Lengths stand before texts, so that no two inputs are written alike.
    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null;");
                break;
            case IDictionary<string, object?> members:
                text.Append('{');
                foreach (var (name, member) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    Append(text.Append(name).Append(':'), member);
                }

                text.Append('}');
                break;
            case IEnumerable items and not string:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case UploadedFile file:
                Append(text, new[] { file.Name, file.ContentType, file.ContentHash });
                break;
            default:
                var written = Written(value);
                text.Append(written.Length).Append('"').Append(written).Append(';');
                break;
        }
    }

    private static string Written(object value) => value switch
    {
        // 20 and 20.0 are the same amount.
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
