using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Transport;

/// <summary>Limits of WebSockets and event streams; checked once at start-up.</summary>
public sealed class StreamingOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:Streaming";

    /// <summary>Time limit for <c>connection_init</c> on a new socket; then it is closed with 4408.</summary>
    [TimeRange("00:00:01", "00:05:00"), Description("A new socket sends `connection_init` within this time, or it is closed.")]
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Silence after which a socket is pinged and an event stream gets a comment. The legacy protocol also gets a <c>ka</c> message.
    /// </summary>
    [TimeRange("00:00:01", "00:05:00"), Description("A socket is pinged, and an event stream gets a comment, after this time of silence.")]
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Time limit for the answer to a ping; then the socket is dropped.</summary>
    [TimeRange("00:00:01", "00:05:00"), Description("A pinged client answers within this time, or its socket is dropped.")]
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Interval between authentication checks of an open connection.</summary>
    [TimeRange("00:00:01", "01:00:00"), Description("A caller with an open connection is checked again at this interval.")]
    public TimeSpan RecheckInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Most open sockets and event streams of all callers; another one is answered 503.</summary>
    [Range(1, 1_000_000), Description("All callers together hold at most this many sockets and event streams open.")]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// Most open sockets and event streams of one person, or of one address of anonymous callers. Another one is answered 429. A caller
    /// that <c>connection_init</c> authenticates is closed with 4529.
    /// </summary>
    [Range(1, 1_000_000), Description(
        "One person, or one address of anonymous callers, holds at most this many sockets and event streams open.")]
    public int MaxConnectionsPerCaller { get; set; } = 100;

    /// <summary>Most concurrent operations on a socket; another one gets an error.</summary>
    [Range(1, 10_000), Description("One socket runs at most this many operations at once.")]
    public int MaxOperationsPerSocket { get; set; } = 50;

    /// <summary>Largest message of a client, bytes; a larger one closes the socket with 1009.</summary>
    [Range(1024, 16 * 1024 * 1024), Description("One message of a client has at most this many bytes.")]
    public int MaxMessageBytes { get; set; } = 256 * 1024;
}
