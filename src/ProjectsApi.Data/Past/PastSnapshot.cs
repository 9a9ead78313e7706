namespace ProjectsApi.Data.Past;

/// <summary>
/// Rows of a project, or all organisations, at one entry of the log (历史快照). A replay starts here instead of at the first entry. It is
/// derived from the log, has no version and no log entries, and can be created again.
/// </summary>
public sealed class PastSnapshot
{
    /// <summary>Key of the snapshots that hold the organisations.</summary>
    public static readonly Guid Organisations = Guid.Empty;

    /// <summary>Project of the rows, or <see cref="Organisations"/>.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Last log sequence included.</summary>
    public required long Sequence { get; init; }

    /// <summary>Number of rows.</summary>
    public required int Count { get; init; }

    /// <summary>Rows in the form of <see cref="PastImage"/>.</summary>
    public required byte[] Rows { get; init; }
}
