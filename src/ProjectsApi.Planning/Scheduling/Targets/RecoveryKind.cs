namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Ways to finish earlier.</summary>
public enum RecoveryKind
{
    /// <summary>Do what is left of the activity in less time.</summary>
    Crash,

    /// <summary>Start the activity when part of its predecessor is done instead of all of it.</summary>
    Overlap,

    /// <summary>Work on the activity seven days a week.</summary>
    SevenDays,
}
