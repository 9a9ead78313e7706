namespace ProjectsApi.Data.Past;

/// <summary>
/// All rows of a project, or all organisations, as the log left them at one of its entries (历史快照): a replay starts here and not at
/// the first entry. Derived from the log, so it has no version and no entries of its own, and may be thrown away.
/// </summary>
public sealed class PastSnapshot
{
    /// <summary>Stands for a project where the rows are the organisations.</summary>
    public static readonly Guid Organisations = Guid.Empty;

    /// <summary>Project whose rows these are, or <see cref="Organisations"/>.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Last entry of the log that counts.</summary>
    public required long Sequence { get; init; }

    /// <summary>How many rows there are.</summary>
    public required int Count { get; init; }

    /// <summary>The rows, as <see cref="PastImage"/> writes them.</summary>
    public required byte[] Rows { get; init; }
}
