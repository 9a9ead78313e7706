namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Dates of one pass by vertex. Tasks and milestones have ticks of their own timeline. Gates and roll-ups of summaries have wall minutes,
/// since their children may be on several timelines.
/// </summary>
internal sealed class PassDates
{
    /// <summary>Late date without any bound yet.</summary>
    public const int Unbounded = int.MaxValue;

    public PassDates(CompiledNetwork network)
    {
        Start = new int[network.Count];
        Finish = new int[network.Count];
        LateStart = new int[network.Count];
        LateFinish = new int[network.Count];
        Span = network.Span;
        Remaining = network.Remaining;
        Lags = network.Lags;
        Floors = new int[network.Timelines.Count];
        Last = new int[network.Timelines.Count];
        Caps = new int[network.Timelines.Count];
        if (Array.Exists(network.LinkFlags, trait => trait >= LinkFlags.Indirect))
        {
            Exact = new int[network.Count];
            LateExact = new int[network.Count];
            Array.Fill(Exact, -1);
        }

        if (network.HasAsLateAsPossible)
        {
            EarlyStart = new int[network.Count];
            EarlyFinish = new int[network.Count];
        }
    }

    /// <summary>Scheduled dates: early, but late for as-late-as-possible activities.</summary>
    public int[] Start { get; }

    public int[] Finish { get; }

    public int[] LateStart { get; }

    public int[] LateFinish { get; }

    /// <summary>Early dates of as-late-as-possible activities; empty without one.</summary>
    public int[] EarlyStart { get; } = [];

    public int[] EarlyFinish { get; } = [];

    /// <summary>Wall minutes that links require of milestones, −1 elsewhere; empty when one timeline suffices.</summary>
    public int[] Exact { get; } = [];

    /// <summary>Last wall minutes that links leave to finishes, <see cref="Unbounded"/> where none does; empty as <see cref="Exact"/>
    /// is.</summary>
    public int[] LateExact { get; } = [];

    public int[] Span { get; set; }

    public int[] Remaining { get; set; }

    public int[] Lags { get; set; }

    /// <summary>Tick of each timeline before which no work without a date of its own starts.</summary>
    public int[] Floors { get; }

    /// <summary>Latest early finish on each timeline.</summary>
    public int[] Last { get; }

    /// <summary>Tick of each timeline that no late finish passes.</summary>
    public int[] Caps { get; }

    /// <summary>
    /// Per roll-up its task that starts first; per vertex a cap on its late start, wall minute. Allocated by the first schedule that needs
    /// them.
    /// </summary>
    public int[] FirstBelow { get; set; } = [];

    public int[] StartCap { get; set; } = [];

    /// <summary>Per gate the last minute of the same working time as its late finish. Allocated as those.</summary>
    public int[] FinishAtMost { get; set; } = [];

    /// <summary>Per gate the first minute of remaining work below it. Allocated as those.</summary>
    public int[] RemainingStart { get; set; } = [];

    /// <summary>Wall minute before which no work without a date of its own starts.</summary>
    public int ProjectStart { get; set; }

    /// <summary>Wall minute at which the last activity finishes.</summary>
    public int ProjectFinish { get; set; }
}
