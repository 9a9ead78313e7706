namespace ProjectsApi.Planning.Calendars;

/// <summary>Running total over the days from 1984 to 2149, with look-up by sum.</summary>
internal sealed class RunningTotal
{
    private readonly int[] _before;
    private readonly int[] _firstDayOfBlock;
    private readonly int _shift;

    /// <summary>Sums amounts.</summary>
    /// <param name="amounts">Amount of each day, not negative.</param>
    internal RunningTotal(ReadOnlySpan<int> amounts)
    {
        _before = new int[amounts.Length + 1];
        for (var day = 0; day < amounts.Length; day++)
        {
            _before[day + 1] = _before[day] + amounts[day];
        }

        // One block holds the amount of two to four average days. A look-up then halves a few days, and the blocks need little memory.
        _shift = 33 - int.LeadingZeroCount(Math.Max(1, Total / amounts.Length));
        _firstDayOfBlock = Blocks();
    }

    internal int Total => _before[^1];

    /// <summary>Sum of the days before this one.</summary>
    internal int Before(int day) => _before[day];

    /// <summary>Day within which this sum is passed: before(day) ≤ sum &lt; before(day + 1).</summary>
    /// <param name="sum">0 to <see cref="Total"/> − 1.</param>
    internal int DayOf(int sum)
    {
        var block = sum >> _shift;
        var low = _firstDayOfBlock[block];
        var high = _firstDayOfBlock[block + 1];

        // Long stops let a block span months; halving keeps even those look-ups short.
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_before[middle] <= sum)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private int[] Blocks()
    {
        var blocks = new int[(Total >> _shift) + 2];
        var day = 0;
        for (var block = 0; block < blocks.Length; block++)
        {
            while (day + 1 < _before.Length - 1 && _before[day + 1] <= (long)block << _shift)
            {
                day++;
            }

            blocks[block] = day;
        }

        return blocks;
    }
}
