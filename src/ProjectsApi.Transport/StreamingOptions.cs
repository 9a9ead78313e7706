namespace ProjectsApi.Transport;

/// <summary>Limits of connections that stay open, WebSockets and event streams alike; checked once at start-up.</summary>
public sealed class StreamingOptions
{
    /// <summary>Configuration section that a host reads these options from; refusals name it.</summary>
    public const string Section = "GraphQL:Streaming";

    /// <summary>Time for a new socket to send <c>connection_init</c>; then it is closed with 4408. Default 10 s, range 1 s to 5 min.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Silence after which a socket is pinged (by a message too in the old protocol) and an event stream gets a comment. Default 15 s, range 1 s to 5 min.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Time for a pinged client to answer; then its socket is dropped. Default 15 s, range 1 s to 5 min.</summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Interval at which a caller with an open connection is checked again. Default 20 s, range 1 s to 1 h.</summary>
    public TimeSpan RecheckInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Open sockets and event streams of all callers; one more is answered 503. Default 10,000, range 1 to 1,000,000.</summary>
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// Open sockets and event streams of one person, or of one address where callers are anonymous; one more is answered
    /// 429, or closed with 4529 when only <c>connection_init</c> tells who it is. Default 100, range 1 to 1,000,000.
    /// </summary>
    public int MaxConnectionsPerCaller { get; set; } = 100;

    /// <summary>Operations that run at once on a socket; one more gets an error. Default 50, range 1 to 10,000.</summary>
    public int MaxOperationsPerSocket { get; set; } = 50;

    /// <summary>Largest message from a client, bytes; then its socket is closed with 1009. Default 256 KiB, range 1 KiB to 16 MiB.</summary>
    public int MaxMessageBytes { get; set; } = 256 * 1024;

    /// <summary>
    /// Origins other than the server's own whose pages may open sockets, such as <c>https://dashboard.example.com</c>;
    /// default none. A browser adds cookies to sockets of every page, so the others are answered 403.
    /// </summary>
    public IList<string> AllowedOrigins { get; set; } = [];
}
