namespace ProjectsApi.Mspdi;

/// <summary>Link from a predecessor to a task.</summary>
/// <param name="PredecessorUid">UID of the predecessor.</param>
/// <param name="Kind">Linked ends.</param>
/// <param name="Lag">Tenths of a minute, or percent of the predecessor's duration by the format; negative for a lead.</param>
/// <param name="Format">Unit in which the lag was entered: working, elapsed or percent.</param>
/// <param name="CrossProject">Path of the predecessor's project; empty if the file omits it, null for this project.</param>
public sealed record MspdiLink(int PredecessorUid, MspdiLinkKind Kind, int Lag, MspdiDurationFormat Format, string? CrossProject = null);

/// <summary>The numbers of MSPDI's PredecessorLink/Type.</summary>
public enum MspdiLinkKind
{
    FinishToFinish = 0,
    FinishToStart = 1,
    StartToFinish = 2,
    StartToStart = 3,
}
