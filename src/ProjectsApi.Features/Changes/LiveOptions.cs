namespace ProjectsApi.Features.Changes;

/// <summary>How changes reach subscribers; checked once at start-up.</summary>
public sealed class LiveOptions
{
    /// <summary>Longest wait between two looks at the log while somebody is subscribed; default 250 ms, range 10 ms to 1 s.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Events that may wait for one subscriber; one more ends its subscription. Default 1,000, range 1 to 100,000.</summary>
    public int MaxQueuedEvents { get; set; } = 1_000;

    /// <summary>StackExchange.Redis configuration of a server that wakes the other nodes; default none.</summary>
    public string? Redis { get; set; }
}
