namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>What keeps a vertex off the short way through a pass.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Beginning of a summary: gathers what binds everything below it.</summary>
    Gate = 1,

    /// <summary>End of a summary: gathers the dates of what lies below it.</summary>
    Rollup = 1 << 1,

    Completed = 1 << 2,
    Started = 1 << 3,

    /// <summary>Held at dates of its planner's.</summary>
    Manual = 1 << 4,

    /// <summary>Takes no time, so that it may stay at the end of a shift.</summary>
    ZeroDuration = 1 << 5,

    Constrained = 1 << 6,
    Deadlined = 1 << 7,
    AsLateAsPossible = 1 << 8,

    /// <summary>Lies under a summary that something binds from outside.</summary>
    UnderGate = 1 << 9,

    /// <summary>Lies under a summary whose rolled-up dates something waits for, or whose finish is capped.</summary>
    UnderRollup = 1 << 10,

    /// <summary>Is a point in time by its kind: no other duration can be put in.</summary>
    Milestone = 1 << 11,

    /// <summary>Runs on calendars of resources, while its own calendar counts its floats.</summary>
    ResourceDependent = 1 << 12,

    /// <summary>Its runs have several calendars: it stands on the axis of the clock, and each run is laid on its own.</summary>
    MultipleCalendars = 1 << 13,

    /// <summary>Is a summary below which something has started or is completed.</summary>
    InProgress = 1 << 14,

    /// <summary>A link may ask for its finish at the minute where the next work begins.</summary>
    RequiredFinish = 1 << 15,

    Summary = Gate | Rollup,

    /// <summary>Its floats are not plain differences of ticks.</summary>
    GeneralFloat = Summary | Completed | Started | Constrained | AsLateAsPossible | ResourceDependent,
    GeneralForward = Summary | Completed | Started | Manual | ZeroDuration | Constrained | AsLateAsPossible | UnderGate | UnderRollup | RequiredFinish | MultipleCalendars,
    GeneralBackward = Summary | Completed | Started | Manual | Constrained | Deadlined | UnderGate | UnderRollup | MultipleCalendars,
}
