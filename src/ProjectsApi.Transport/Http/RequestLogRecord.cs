using System.Collections;
using System.Globalization;
using System.Text;

namespace ProjectsApi.Transport.Http;

/// <summary>Structured log record of one request; absent members are left out.</summary>
internal sealed class RequestLogRecord(IReadOnlyList<KeyValuePair<string, object?>> members) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => members.Count;

    public KeyValuePair<string, object?> this[int index] => members[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in members)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(name).Append('=').Append(Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
