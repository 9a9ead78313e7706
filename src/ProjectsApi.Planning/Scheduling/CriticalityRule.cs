namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule for critical activities. With several calendars the two rules give different answers.</summary>
public enum CriticalityRule
{
    /// <summary>Total float at or below a threshold, as in Microsoft Project.</summary>
    TotalFloat,

    /// <summary>The activity is on a chain of driving links to the activity that finishes last.</summary>
    LongestPath,
}
