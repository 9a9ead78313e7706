using System.Collections.Frozen;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Message names of a subprotocol; their meaning is the same for all.</summary>
/// <param name="Name">Value of Sec-WebSocket-Protocol.</param>
/// <param name="NextType">Type of a message that holds a result.</param>
/// <param name="Messages">Messages of the client, by type.</param>
internal sealed record SocketProtocol(string Name, string NextType, FrozenDictionary<string, ClientMessageKind> Messages)
{
    /// <summary>The protocol of the npm package graphql-ws.</summary>
    public static readonly SocketProtocol Current = new("graphql-transport-ws", "next", new Dictionary<string, ClientMessageKind>
    {
        ["connection_init"] = ClientMessageKind.Init,
        ["subscribe"] = ClientMessageKind.Subscribe,
        ["complete"] = ClientMessageKind.Complete,
        ["ping"] = ClientMessageKind.Ping,
        ["pong"] = ClientMessageKind.Pong,
    }.ToFrozenDictionary());

    /// <summary>The protocol of the npm package subscriptions-transport-ws; the only one of Strawberry Shake 15.</summary>
    /// <remarks>Source: subscriptions-transport-ws 0.11, PROTOCOL.md; HotChocolate 15 where that is silent.</remarks>
    public static readonly SocketProtocol Legacy = new("graphql-ws", "data", new Dictionary<string, ClientMessageKind>
    {
        ["connection_init"] = ClientMessageKind.Init,
        ["start"] = ClientMessageKind.Subscribe,
        ["stop"] = ClientMessageKind.Complete,
        ["connection_terminate"] = ClientMessageKind.Terminate,
        ["ka"] = ClientMessageKind.Pong,
    }.ToFrozenDictionary());

    /// <summary>
    /// Whether this is the legacy protocol. It has keep-alive messages, answers a rejected init and reports only the first error of an
    /// operation.
    /// </summary>
    public bool IsLegacy => ReferenceEquals(this, Legacy);

    /// <summary>Selects the protocol for a client; the current one when both are offered.</summary>
    /// <returns>Null when no offered protocol is supported.</returns>
    public static SocketProtocol? Of(IList<string> offered) =>
        offered.Contains(Current.Name) ? Current : offered.Contains(Legacy.Name) ? Legacy : null;
}
