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
    Held = 1 << 4,

    /// <summary>Takes no time, so that it may stay at the end of a shift.</summary>
    Instant = 1 << 5,

    Constrained = 1 << 6,
    Deadlined = 1 << 7,
    AsLate = 1 << 8,

    /// <summary>Lies under a summary that something binds from outside.</summary>
    UnderGate = 1 << 9,

    /// <summary>Lies under a summary whose rolled-up dates something waits for, or whose finish is capped.</summary>
    UnderRollup = 1 << 10,

    /// <summary>Is a point in time by its kind: no other duration can be put in.</summary>
    Point = 1 << 11,

    Summary = Gate | Rollup,

    /// <summary>Its floats are not plain differences of ticks.</summary>
    FloatCare = Summary | Completed | Started | Constrained | AsLate,
    ForwardCare = Summary | Completed | Started | Held | Instant | Constrained | AsLate | UnderGate | UnderRollup,
    BackwardCare = Summary | Completed | Started | Constrained | Deadlined | UnderGate | UnderRollup,
}
