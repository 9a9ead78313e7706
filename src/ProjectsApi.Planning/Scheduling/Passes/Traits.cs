namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Traits that keep a vertex off the fast path of a pass.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Start of a summary: gathers the bounds of everything below it.</summary>
    Gate = 1,

    /// <summary>Finish of a summary: gathers the dates of everything below it.</summary>
    Rollup = 1 << 1,

    Completed = 1 << 2,
    Started = 1 << 3,

    /// <summary>Manually scheduled: its planner sets the dates.</summary>
    Manual = 1 << 4,

    /// <summary>Takes no time, so it may stay at the end of a shift.</summary>
    ZeroDuration = 1 << 5,

    Constrained = 1 << 6,
    Deadlined = 1 << 7,
    AsLateAsPossible = 1 << 8,

    /// <summary>Below a summary with a predecessor or a bound of its own.</summary>
    UnderGate = 1 << 9,

    /// <summary>Below a summary with a successor or a cap on its finish.</summary>
    UnderRollup = 1 << 10,

    /// <summary>Milestone by its kind: its duration cannot change.</summary>
    Milestone = 1 << 11,

    /// <summary>Calendars of its resources date it, while its own calendar counts its floats.</summary>
    ResourceDependent = 1 << 12,

    /// <summary>
    /// Its assignments have several calendars. It is on the 24-hour timeline, and each assignment is scheduled on its own.
    /// </summary>
    MultipleCalendars = 1 << 13,

    /// <summary>Summary with a started or completed activity below it.</summary>
    InProgress = 1 << 14,

    /// <summary>A link may require its finish at the minute where the next work starts.</summary>
    RequiredFinish = 1 << 15,

    Summary = Gate | Rollup,

    /// <summary>Its floats are not plain differences of ticks.</summary>
    GeneralFloat = Summary | Completed | Started | Constrained | AsLateAsPossible | ResourceDependent,
    GeneralForward = Summary | Completed | Started | Manual | ZeroDuration | Constrained
        | AsLateAsPossible | UnderGate | UnderRollup | RequiredFinish | MultipleCalendars,
    GeneralBackward = Summary | Completed | Started | Manual | Constrained | Deadlined | UnderGate | UnderRollup | MultipleCalendars,
}
