using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Transport;

/// <summary>Limits of connections that stay open, WebSockets and event streams alike; checked once at start-up.</summary>
public sealed class StreamingOptions
{
    /// <summary>Configuration section that a host reads these options from; refusals name it.</summary>
    public const string Section = "GraphQL:Streaming";

    /// <summary>Time for a new socket to send <c>connection_init</c>; then it is closed with 4408.</summary>
    [TimeRange("00:00:01", "00:05:00"), Description("A new socket sends `connection_init` within this time, or it is closed.")]
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Silence after which a socket is pinged (by a message too in the old protocol) and an event stream gets a comment.</summary>
    [TimeRange("00:00:01", "00:05:00"), Description("A socket is pinged, and an event stream gets a comment, after this time of silence.")]
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Time for a pinged client to answer; then its socket is dropped.</summary>
    [TimeRange("00:00:01", "00:05:00"), Description("A pinged client answers within this time, or its socket is dropped.")]
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Interval at which a caller with an open connection is checked again.</summary>
    [TimeRange("00:00:01", "01:00:00"), Description("A caller with an open connection is checked again at this interval.")]
    public TimeSpan RecheckInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Open sockets and event streams of all callers; one more is answered 503.</summary>
    [Range(1, 1_000_000), Description("All callers together hold at most this many sockets and event streams open.")]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// Open sockets and event streams of one person, or of one address where callers are anonymous; one more is answered
    /// 429, or closed with 4529 when only <c>connection_init</c> tells who it is.
    /// </summary>
    [Range(1, 1_000_000), Description(
        "One person, or one address of anonymous callers, holds at most this many sockets and event streams open.")]
    public int MaxConnectionsPerCaller { get; set; } = 100;

    /// <summary>Operations that run at once on a socket; one more gets an error.</summary>
    [Range(1, 10_000), Description("One socket runs at most this many operations at once.")]
    public int MaxOperationsPerSocket { get; set; } = 50;

    /// <summary>Largest message from a client, bytes; then its socket is closed with 1009.</summary>
    [Range(1024, 16 * 1024 * 1024), Description("One message of a client has at most this many bytes.")]
    public int MaxMessageBytes { get; set; } = 256 * 1024;

    /// <summary>
    /// Origins other than the server's own whose pages may open sockets, such as <c>https://dashboard.example.com</c>.
    /// A browser adds cookies to sockets of every page, so the others are answered 403.
    /// </summary>
    [Description("Pages of these origins may open sockets too, such as `https://dashboard.example.com`.")]
    public IList<string> AllowedOrigins { get; set; } = [];
}
