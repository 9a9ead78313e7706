namespace ProjectsApi.Data.Outages;

/// <summary>Kind of an outage, which no request caused.</summary>
public enum OutageKind
{
    /// <summary>The database does not answer: its server is down, starting, full or unreachable, or its file cannot be opened.</summary>
    NotReachable,

    /// <summary>The database answers but takes no writes: a full disk, a read-only file or replica.</summary>
    NotWritable,
}
