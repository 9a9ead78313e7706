namespace ProjectsApi.Planning.Calendars;

/// <summary>Amounts of the days of the clock, summed up, and found again by their sum.</summary>
internal sealed class RunningTotal
{
    private readonly int[] before;
    private readonly int[] firstDayOfBlock;
    private readonly int shift;

    /// <summary>Sums up.</summary>
    /// <param name="amounts">Amount of each day, not negative.</param>
    internal RunningTotal(ReadOnlySpan<int> amounts)
    {
        before = new int[amounts.Length + 1];
        for (var day = 0; day < amounts.Length; day++)
        {
            before[day + 1] = before[day] + amounts[day];
        }

        // One block holds about what an average day does, so that a block spans a day or two, whatever the calendar.
        shift = Math.Max(0, 31 - int.LeadingZeroCount(Math.Max(1, Total / amounts.Length)));
        firstDayOfBlock = Blocks();
    }

    internal int Total => before[^1];

    /// <summary>Sum of the days before this one.</summary>
    internal int Before(int day) => before[day];

    /// <summary>Day within which this sum is passed: before(day) ≤ sum &lt; before(day + 1).</summary>
    /// <param name="sum">0 to <see cref="Total"/> − 1.</param>
    internal int DayOf(int sum)
    {
        var block = sum >> shift;
        var low = firstDayOfBlock[block];
        var high = firstDayOfBlock[block + 1];

        // Long stops make a block span months: halving keeps even those short.
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (before[middle] <= sum)
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
        var blocks = new int[(Total >> shift) + 2];
        var day = 0;
        for (var block = 0; block < blocks.Length; block++)
        {
            while (day + 1 < before.Length - 1 && before[day + 1] <= (long)block << shift)
            {
                day++;
            }

            blocks[block] = day;
        }

        return blocks;
    }
}
