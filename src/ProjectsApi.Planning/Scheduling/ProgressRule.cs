namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule for the remaining work of a started activity once there is a data date.</summary>
/// <remarks>Source: Oracle Primavera P6, schedule options, "when scheduling progressed activities use".</remarks>
public enum ProgressRule
{
    /// <summary>Remaining work waits for unfinished predecessors even though the activity has started.</summary>
    RetainedLogic,

    /// <summary>Remaining work resumes at the data date; links into the started activity no longer count.</summary>
    ProgressOverride,
}
