using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Inputs;

/// <summary>An input as a record and as coerced members.</summary>
/// <typeparam name="TInput">The record.</typeparam>
/// <param name="Record">The input as a record.</param>
/// <param name="Members">Coerced members, without those that the client left out.</param>
public sealed record InputArgument<TInput>(TInput Record, IDictionary<string, object?> Members)
    where TInput : class
{
    /// <summary>Hash of all members in any order, including the content of files; equal for equal inputs.</summary>
    /// <param name="except">Members to leave out, such as the idempotency key.</param>
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

    /// <summary>Members that the client wrote, also as null, by path: names separated by dots, items of a list by index.</summary>
    /// <returns>Coerced values; an object precedes its members.</returns>
    public IReadOnlyDictionary<string, object?> ByPath()
    {
        var found = new Dictionary<string, object?>(StringComparer.Ordinal);
        Collect(found, string.Empty, Members);
        return found;
    }

    private static void Collect(Dictionary<string, object?> found, string prefix, object? value)
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
            found.Add(prefix + name, member);
            Collect(found, prefix + name + ".", member);
        }
    }

    // A length precedes each text, so that different inputs have different forms.
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
                var form = TextOf(value);
                text.Append(form.Length).Append('"').Append(form).Append(';');
                break;
        }
    }

    private static string TextOf(object value) => value switch
    {
        // 20 and 20.0 are the same amount.
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
