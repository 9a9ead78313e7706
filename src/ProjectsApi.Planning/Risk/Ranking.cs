namespace ProjectsApi.Planning.Risk;

/// <summary>Ranks samples of one size in reused buffers; one thread at a time.</summary>
internal sealed class Ranking
{
    private const int Digit = 11;
    private const int Places = 1 << Digit;

    private readonly int[] places = new int[Places];
    private int[] order;
    private int[] ordered;

    /// <summary>Buffers for samples of a size.</summary>
    /// <param name="size">Number of values.</param>
    public Ranking(int size)
    {
        order = new int[size];
        ordered = new int[size];
    }

    /// <summary>Ranks of values, equal ones sharing the mean of theirs, less the mean of all: they add up to zero.</summary>
    /// <param name="values">The sample.</param>
    /// <param name="ranks">Filled with the rank of each value, in the order of the sample; half numbers.</param>
    public void Rank(ReadOnlySpan<int> values, Span<double> ranks)
    {
        Sort(values);
        var middle = (values.Length - 1) / 2.0;
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && values[order[to]] == values[order[from]])
            {
                to++;
            }

            var shared = ((from + to - 1) / 2.0) - middle;
            for (; from < to; from++)
            {
                ranks[order[from]] = shared;
            }
        }
    }

    // A radix sort from the lowest digit: each step keeps the order of the one before. It uses only the digits that the values span.
    private void Sort(ReadOnlySpan<int> values)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        for (var index = 0; index < values.Length; index++)
        {
            order[index] = index;
            least = Math.Min(least, values[index]);
            most = Math.Max(most, values[index]);
        }

        var span = unchecked((uint)most - (uint)least);
        for (var shift = 0; shift < 32 && span >> shift != 0; shift += Digit)
        {
            SortByDigit(values, least, shift);
        }
    }

    private void SortByDigit(ReadOnlySpan<int> values, int least, int shift)
    {
        Array.Clear(places);
        foreach (var value in values)
        {
            places[DigitOf(value)]++;
        }

        var place = 0;
        for (var digit = 0; digit < Places; digit++)
        {
            (places[digit], place) = (place, place + places[digit]);
        }

        foreach (var index in order)
        {
            ordered[places[DigitOf(values[index])]++] = index;
        }

        (order, ordered) = (ordered, order);

        int DigitOf(int value) => (int)(unchecked((uint)value - (uint)least) >> shift) & (Places - 1);
    }
}
