namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// A schedule as arrays in the order of the passes: every vertex comes after all that it waits for, so that a pass walks memory forwards or
/// backwards once. A task or milestone is one vertex; a summary is two, a gate before all that lies below it and a roll-up behind.
/// </summary>
internal sealed class CompiledNetwork
{
    private bool? _hasImposedDates;

    public required Timelines Timelines { get; init; }

    public required ScheduleSettings Settings { get; init; }

    /// <summary>Activity of each vertex.</summary>
    public required int[] ActivityOf { get; init; }

    /// <summary>Vertex at which an activity ends: itself, or the roll-up of a summary.</summary>
    public required int[] RankOf { get; init; }

    /// <summary>Vertex at which an activity begins: itself, or the gate of a summary.</summary>
    public required int[] EntryOf { get; init; }

    public required Traits[] Traits { get; init; }

    /// <summary>Axis on which the vertex runs.</summary>
    public required int[] Calendar { get; init; }

    /// <summary>Axis of the vertex's own calendar, which counts its floats.</summary>
    public required int[] OwnCalendar { get; init; }

    /// <summary>Runs of the vertices whose resources have several calendars.</summary>
    public required AssignmentArrays Assignments { get; init; }

    /// <summary>Duration, ticks.</summary>
    public required int[] Span { get; init; }

    /// <summary>What is still to do, ticks: the duration until started.</summary>
    public required int[] Remaining { get; init; }

    /// <summary>Where the links into a vertex begin in the arrays of links; one more entry than vertices.</summary>
    public required int[] FirstLink { get; init; }

    public required int[] From { get; init; }

    public required int[] To { get; init; }

    public required byte[] LinkTraits { get; init; }

    /// <summary>Lags, ticks.</summary>
    public required int[] Lags { get; init; }

    /// <summary>Axis of each lag.</summary>
    public required int[] LagCalendar { get; init; }

    /// <summary>Index of each link as it was entered.</summary>
    public required int[] LinkOf { get; init; }

    /// <summary>Links whose lag is a share of the predecessor's duration.</summary>
    public required int[] PercentLinks { get; init; }

    /// <summary>Gate and roll-up of the summary that the vertex lies under; −1 at the top.</summary>
    public required int[] ParentGate { get; init; }

    public required int[] ParentRollup { get; init; }

    /// <summary>Wall minutes of dates that are facts or held; −1 where there is none.</summary>
    public required int[] FixedStart { get; init; }

    public required int[] FixedFinish { get; init; }

    public required int[] Resume { get; init; }

    public required ConstraintKind[] Constraint { get; init; }

    /// <summary>Wall minute of the constraint and of the deadline; −1 where there is none.</summary>
    public required int[] ConstraintAt { get; init; }

    public required int[] Deadline { get; init; }

    /// <summary>Roll-ups in the order of the passes: those of lower summaries first.</summary>
    public required int[] Rollups { get; init; }

    public required bool HasAsLateAsPossible { get; init; }

    /// <summary>Whether any date besides the finish that follows is to be kept: a constraint, a deadline, an imposed finish.</summary>
    public bool HasImposedDates => _hasImposedDates ??= Settings.Finish is not null
        || Array.Exists(Traits, traits => (traits & (Passes.Traits.Constrained | Passes.Traits.Deadlined)) != 0);

    public int Count => ActivityOf.Length;

    public bool Is(int rank, Traits traits) => (Traits[rank] & traits) != 0;
}
