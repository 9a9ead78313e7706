namespace ProjectsApi.Planning.Scheduling;

/// <summary>Ends of two activities that a link connects.</summary>
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
