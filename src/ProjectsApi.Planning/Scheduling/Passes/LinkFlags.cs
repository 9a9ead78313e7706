using System.Runtime.CompilerServices;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Kind of a link as bits: its predecessor's end, its successor's end, and whether one timeline suffices.</summary>
internal static class LinkFlags
{
    public const byte FinishToStart = 0;
    public const byte FromStart = 1;
    public const byte ToFinish = 2;
    public const byte StartToStart = FromStart;
    public const byte FinishToFinish = ToFinish;
    public const byte StartToFinish = FromStart | ToFinish;

    /// <summary>The link crosses calendars or a summary, or has an actual end. Its dates go over the wall clock.</summary>
    public const byte Indirect = 4;

    /// <summary>One of two numbers without a branch: a processor cannot predict the kind of the next link.</summary>
    /// <param name="first">1 for the first number, 0 for the second.</param>
    /// <param name="one">First number.</param>
    /// <param name="other">Second number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Choose(int first, int one, int other) => other ^ ((one ^ other) & -first);

    public static byte Of(ScheduleLinkKind kind) => kind switch
    {
        ScheduleLinkKind.SS => StartToStart,
        ScheduleLinkKind.FF => FinishToFinish,
        ScheduleLinkKind.SF => StartToFinish,
        _ => FinishToStart,
    };
}
