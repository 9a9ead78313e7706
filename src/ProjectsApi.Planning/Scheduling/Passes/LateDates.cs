using System.Runtime.CompilerServices;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Late start from a late finish.</summary>
internal static class LateDates
{
    /// <summary>
    /// Work ends on the even side of a position and begins on the odd side of another; what takes no time keeps the side of whatever bounds
    /// it most. Microsoft Project does the same: a late milestone stands at 08:00 before work that may start then, at 17:00 before a deadline.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Settle(int[] starts, int[] finishes, int rank, int left)
    {
        if (left == 0)
        {
            starts[rank] = finishes[rank];
            return;
        }

        finishes[rank] = Math.Max(finishes[rank], -Axes.Limit) & ~1;
        starts[rank] = (finishes[rank] - left) | 1;
    }
}
