namespace ProjectsApi.Planning.Scheduling;

/// <summary>What stands on a line of a schedule.</summary>
public enum ActivityKind
{
    /// <summary>Work that takes time.</summary>
    Task,

    /// <summary>Point in time; it stays at the end of a shift when something ends there and takes no time whatever its duration says.</summary>
    Milestone,

    /// <summary>Heading whose dates come from what lies below it.</summary>
    Summary,
}
