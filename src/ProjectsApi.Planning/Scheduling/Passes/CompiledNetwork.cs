namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// A schedule as arrays in topological order, so that a pass reads memory once, forwards or backwards. A task or milestone is one vertex. A
/// summary is two: a gate before its children and a roll-up after them.
/// </summary>
internal sealed class CompiledNetwork
{
    private bool? _hasImposedDates;

    public required WorkingTimelines Timelines { get; init; }

    public required ScheduleSettings Settings { get; init; }

    /// <summary>Activity of each vertex.</summary>
    public required int[] ActivityOf { get; init; }

    /// <summary>Vertex of an activity's finish: its own, or the roll-up of a summary.</summary>
    public required int[] RankOf { get; init; }

    /// <summary>Vertex of an activity's start: its own, or the gate of a summary.</summary>
    public required int[] EntryOf { get; init; }

    public required Traits[] Traits { get; init; }

    /// <summary>Timeline that dates the vertex.</summary>
    public required int[] Calendar { get; init; }

    /// <summary>Timeline of the vertex's own calendar, which counts its floats.</summary>
    public required int[] OwnCalendar { get; init; }

    /// <summary>Assignments of the vertices with multiple calendars.</summary>
    public required AssignmentArrays Assignments { get; init; }

    /// <summary>Duration, ticks.</summary>
    public required int[] Span { get; init; }

    /// <summary>Remaining duration, ticks: the duration until started.</summary>
    public required int[] Remaining { get; init; }

    /// <summary>Index of the first link into each vertex; one more entry than vertices.</summary>
    public required int[] FirstLink { get; init; }

    public required int[] From { get; init; }

    public required int[] To { get; init; }

    public required byte[] LinkFlags { get; init; }

    /// <summary>Lags, ticks.</summary>
    public required int[] Lags { get; init; }

    /// <summary>Timeline of each lag.</summary>
    public required int[] LagCalendar { get; init; }

    /// <summary>Index of each link as it was entered.</summary>
    public required int[] LinkOf { get; init; }

    /// <summary>Links whose lag is a share of the predecessor's duration.</summary>
    public required int[] PercentLinks { get; init; }

    /// <summary>Gate and roll-up of the summary above the vertex; −1 at the top.</summary>
    public required int[] ParentGate { get; init; }

    public required int[] ParentRollup { get; init; }

    /// <summary>Wall minutes of actual and manual dates; −1 without one.</summary>
    public required int[] FixedStart { get; init; }

    public required int[] FixedFinish { get; init; }

    public required int[] Resume { get; init; }

    public required ScheduleConstraintKind[] Constraint { get; init; }

    /// <summary>Wall minute of the constraint and of the deadline; −1 without one.</summary>
    public required int[] ConstraintAt { get; init; }

    public required int[] Deadline { get; init; }

    /// <summary>Roll-ups in topological order: those of lower summaries first.</summary>
    public required int[] Rollups { get; init; }

    public required bool HasAsLateAsPossible { get; init; }

    /// <summary>Whether any date is imposed besides the project's finish: a constraint, a deadline, an imposed finish.</summary>
    public bool HasImposedDates => _hasImposedDates ??= Settings.Finish is not null
        || Array.Exists(Traits, traits => (traits & (Passes.Traits.Constrained | Passes.Traits.Deadlined)) != 0);

    public int Count => ActivityOf.Length;

    public bool Is(int rank, Traits traits) => (Traits[rank] & traits) != 0;
}
