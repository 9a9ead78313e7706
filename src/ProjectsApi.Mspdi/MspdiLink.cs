namespace ProjectsApi.Mspdi;

/// <summary>Tie of a task to a task before it.</summary>
/// <param name="PredecessorUid">UID of the task before it.</param>
/// <param name="Kind">Which ends are tied.</param>
/// <param name="Lag">Tenths of a minute, or whole percents of the predecessor's duration when the format says so; negative for a
/// lead.</param>
/// <param name="Format">Unit in which the lag was entered; it tells working, elapsed and percent apart.</param>
/// <param name="CrossProject">Path of the other project; empty when the file does not name it, null when the predecessor is of this
/// one.</param>
public sealed record MspdiLink(int PredecessorUid, MspdiLinkKind Kind, int Lag, MspdiDurationFormat Format, string? CrossProject = null);

/// <summary>The numbers of MSPDI's PredecessorLink/Type.</summary>
public enum MspdiLinkKind
{
    FinishToFinish = 0,
    FinishToStart = 1,
    StartToFinish = 2,
    StartToStart = 3,
}
