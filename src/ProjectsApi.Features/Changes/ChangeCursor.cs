using System.Globalization;
using System.Text;
using ProjectsApi.Contract.Connections;

namespace ProjectsApi.Features.Changes;

/// <summary>Cursor of a position in the log, for events and for <c>changes</c> in its default order.</summary>
internal static class ChangeCursor
{
    private const string EarlierPrefix = "change:";
    private const int LongestEarlier = 64;
    private static readonly IReadOnlyList<Contract.Sorting.SortKey> Order = [LogOrder.OldestFirst];

    public static string Encode(long sequence) => Cursor.Encode(Order, [sequence]);

    public static bool TryDecode(string cursor, out long sequence)
    {
        sequence = Cursor.TryDecode(Order, InCommonFormat(cursor), out var keys) && keys is [long position] ? position : -1;
        return sequence >= 0;
    }

    /// <summary>Rewrites a cursor of the format that events had before the list existed; returns any other text as it is.</summary>
    public static string InCommonFormat(string cursor)
    {
        Span<byte> bytes = stackalloc byte[LongestEarlier];
        if (cursor.Length > LongestEarlier || !Convert.TryFromBase64String(cursor, bytes, out var length))
        {
            return cursor;
        }

        var text = Encoding.ASCII.GetString(bytes[..length]);
        return text.StartsWith(EarlierPrefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(EarlierPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
                ? Encode(sequence) : cursor;
    }
}
