namespace ProjectsApi.Data.Outages;

/// <summary>What the database cannot do at the moment, through nobody's mistake in a request.</summary>
public enum OutageKind
{
    /// <summary>It does not answer: the server is down, starting, full of connections or out of reach, or its file cannot be
    /// opened.</summary>
    NotReachable,

    /// <summary>It answers and takes no writes: a full disk, a file or a replica that may only be read.</summary>
    NotWritable,
}
