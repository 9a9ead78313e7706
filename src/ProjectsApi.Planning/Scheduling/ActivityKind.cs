namespace ProjectsApi.Planning.Scheduling;

/// <summary>Kind of a line of a schedule.</summary>
public enum ActivityKind
{
    /// <summary>Work that takes time.</summary>
    Task,

    /// <summary>
    /// Point in time, without regard to its duration. It stays at the end of a shift when its predecessor finishes there.
    /// </summary>
    Milestone,

    /// <summary>Summary of the activities below it, from which its dates roll up.</summary>
    Summary,
}
