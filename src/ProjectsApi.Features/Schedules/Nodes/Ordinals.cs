namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Numbers that keep the order of a plan, with gaps so that an insertion changes few of them.</summary>
internal static class Ordinals
{
    /// <summary>Distance of two numbers where there is room. A plan of two million nodes has it.</summary>
    public const int Step = 1_000;

    // Numbers for each row among which a neighbourhood is numbered again.
    private const int Room = 16;

    /// <summary>New numbers for a block that was placed, and for the neighbours that have to make room.</summary>
    /// <param name="ordinals">Numbers in the new order.</param>
    /// <param name="first">Index of the block.</param>
    /// <param name="count">Length of the block.</param>
    /// <param name="isNew">Whether the block has no numbers of its own yet.</param>
    /// <returns>Index and new number of each one that changes.</returns>
    public static IReadOnlyList<(int Index, int Ordinal)> Place(IReadOnlyList<int> ordinals, int first, int count, bool isNew)
    {
        if (!Increase([.. ordinals.Take(first), .. ordinals.Skip(first + count)]))
        {
            // Rows from before the rule: all are numbered again.
            return Numbered(ordinals, 0, ordinals.Count, Step);
        }

        var placed = Placed(ordinals, first, count);
        if (placed.Count <= count)
        {
            return placed;
        }

        // Each change is a new version of a row, which somebody else may be editing.
        var fewest = isNew ? Shifted(ordinals, first, count) : Swapped(ordinals);
        return fewest.Count < placed.Count ? fewest : placed;
    }

    // The numbers after a new block increase up to the next gap.
    private static List<(int Index, int Ordinal)> Shifted(IReadOnlyList<int> ordinals, int first, int count)
    {
        var last = Before(ordinals, first);
        return Changed(
            ordinals, first, ordinals.Count, number => last = number > count ? Math.Max(ordinals[first + number - 1], last + 1) : last + 1);
    }

    // The nodes between the old place and the new one swap their numbers.
    private static List<(int Index, int Ordinal)> Swapped(IReadOnlyList<int> ordinals)
    {
        int[] sorted = [.. ordinals.Order()];
        return Changed(ordinals, 0, ordinals.Count, number => sorted[number - 1]);
    }

    private static List<(int Index, int Ordinal)> Placed(IReadOnlyList<int> ordinals, int first, int count)
    {
        var (from, to) = (first, first + count);
        if (Increase([Before(ordinals, from), .. ordinals.Skip(from).Take(count), .. ordinals.Skip(to).Take(1)]))
        {
            return [];
        }

        for (var room = 1; to < ordinals.Count && ordinals[to] - Before(ordinals, from) <= room * (to - from); room = Room)
        {
            // Twice as many, with room to spare: so repeated insertions at one place stay cheap.
            var more = ((to - from) / 2) + 1;
            (from, to) = (Math.Max(from - more, 0), Math.Min(to + more, ordinals.Count));
        }

        // After the last number there is always room. A plan that grows at its end counts one by one.
        return to < ordinals.Count ? Spread(ordinals, from, to)
            : Numbered(ordinals, first, to, to == first + count ? 1 : Step);
    }

    private static List<(int Index, int Ordinal)> Spread(IReadOnlyList<int> ordinals, int from, int to)
    {
        var (low, room) = (Before(ordinals, from), (long)(ordinals[to] - Before(ordinals, from)));
        return Changed(ordinals, from, to, number => low + (int)(room * number / (to - from + 1)));
    }

    private static List<(int Index, int Ordinal)> Numbered(IReadOnlyList<int> ordinals, int from, int to, int step)
    {
        var low = Before(ordinals, from);
        return Changed(ordinals, from, to, number => low + (number * step));
    }

    private static List<(int Index, int Ordinal)> Changed(IReadOnlyList<int> ordinals, int from, int to, Func<int, int> ordinalOf) =>
        [.. Enumerable.Range(from, to - from).Select(index => (Index: index, Ordinal: ordinalOf(index - from + 1)))
            .Where(each => each.Ordinal != ordinals[each.Index])];

    private static int Before(IReadOnlyList<int> ordinals, int index) => index == 0 ? 0 : ordinals[index - 1];

    private static bool Increase(IReadOnlyList<int> ordinals) =>
        ordinals.Zip(ordinals.Skip(1)).All(pair => pair.First < pair.Second);
}
