using System.Globalization;
using System.Text;

namespace ProjectsApi.Features.Changes;

/// <summary>A place in the log as clients carry it around: opaque to them.</summary>
public static class ChangeCursor
{
    private const string Prefix = "change:";
    private const int Longest = 64;

    public static string Encode(long sequence) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(Prefix + sequence.ToString(CultureInfo.InvariantCulture)));

    public static bool TryDecode(string cursor, out long sequence)
    {
        sequence = 0;
        Span<byte> bytes = stackalloc byte[Longest];
        if (cursor.Length > Longest || !Convert.TryFromBase64String(cursor, bytes, out var written))
        {
            return false;
        }

        var text = Encoding.ASCII.GetString(bytes[..written]);
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
