using System.Globalization;
using System.Text;
using ProjectsApi.Contract.Connections;

namespace ProjectsApi.Features.Changes;

/// <summary>A place in the log as clients carry it around, the same in events and in the list of changes.</summary>
public static class ChangeCursor
{
    private const string OldPrefix = "change:";
    private const int LongestOld = 64;
    private static readonly IReadOnlyList<Contract.Sorting.SortKey> Order = [LogOrder.OldestFirst];

    public static string Encode(long sequence) => Cursor.Encode(Order, [sequence]);

    public static bool TryDecode(string cursor, out long sequence)
    {
        sequence = Cursor.TryDecode(Order, cursor, out var keys) && keys is [long place] ? place : -1;
        return sequence >= 0 || TryDecodeOld(cursor, out sequence);
    }

    // As events had them before there was a list; whoever was away meanwhile comes back with one.
    private static bool TryDecodeOld(string cursor, out long sequence)
    {
        sequence = 0;
        Span<byte> bytes = stackalloc byte[LongestOld];
        if (cursor.Length > LongestOld || !Convert.TryFromBase64String(cursor, bytes, out var written))
        {
            return false;
        }

        var text = Encoding.ASCII.GetString(bytes[..written]);
        return text.StartsWith(OldPrefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(OldPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
