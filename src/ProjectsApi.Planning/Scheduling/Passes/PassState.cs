namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Dates of one pass by vertex. Of tasks and milestones they are ticks of the vertex's own axis; of the gates and roll-ups of summaries
/// they are wall minutes, since what lies below may run on several axes.
/// </summary>
internal sealed class PassState
{
    /// <summary>Late dates that nothing bounds yet.</summary>
    public const int Unbounded = int.MaxValue;

    public PassState(CompiledNetwork network)
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
        if (Array.Exists(network.LinkTraits, trait => trait >= LinkTraits.Indirect))
        {
            Exact = new int[network.Count];
            Array.Fill(Exact, -1);
        }

        if (network.HasAsLateAsPossible)
        {
            EarlyStart = new int[network.Count];
            EarlyFinish = new int[network.Count];
        }
    }

    /// <summary>Dates as laid: early, but late for what is to be as late as possible.</summary>
    public int[] Start { get; }

    public int[] Finish { get; }

    public int[] LateStart { get; }

    public int[] LateFinish { get; }

    /// <summary>Early dates of what is laid late; empty when nothing is.</summary>
    public int[] EarlyStart { get; } = [];

    public int[] EarlyFinish { get; } = [];

    /// <summary>Wall minutes of milestones that links hold there, −1 elsewhere; empty when everything runs on one axis.</summary>
    public int[] Exact { get; } = [];

    public int[] Span { get; set; }

    public int[] Remaining { get; set; }

    public int[] Lags { get; set; }

    /// <summary>Tick of each axis before which nothing is laid freely.</summary>
    public int[] Floors { get; }

    /// <summary>Latest early finish on each axis.</summary>
    public int[] Last { get; }

    /// <summary>Tick of each axis that no late finish passes.</summary>
    public int[] Caps { get; }

    /// <summary>Per roll-up the task below it that starts first; per vertex a cap on its late start, wall minute. Made by the first schedule that needs them.</summary>
    public int[] FirstBelow { get; set; } = [];

    public int[] StartCap { get; set; } = [];

    /// <summary>Per gate the last minute that is the same working time as its late finish to what caps it. Made as those.</summary>
    public int[] FinishAtMost { get; set; } = [];

    /// <summary>Per gate the first minute of work that is still to do below it. Made as those.</summary>
    public int[] RemainingStart { get; set; } = [];

    /// <summary>Wall minute before which nothing was laid freely.</summary>
    public int ProjectStart { get; set; }

    /// <summary>Wall minute at which the last activity finishes.</summary>
    public int ProjectFinish { get; set; }
}
