namespace ProjectsApi.Planning.Scheduling;

/// <summary>Which ends of two activities a link ties together.</summary>
public enum LinkKind
{
    /// <summary>The successor starts no earlier than the predecessor finishes.</summary>
    FinishToStart = 1,

    /// <summary>The successor starts no earlier than the predecessor starts.</summary>
    StartToStart = 2,

    /// <summary>The successor finishes no earlier than the predecessor finishes.</summary>
    FinishToFinish = 3,

    /// <summary>The successor finishes no earlier than the predecessor starts.</summary>
    StartToFinish = 4,
}
