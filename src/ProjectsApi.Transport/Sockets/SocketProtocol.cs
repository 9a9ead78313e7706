using System.Collections.Frozen;

namespace ProjectsApi.Transport.Sockets;

/// <summary>How the messages of a subprotocol are called; what they mean is the same for all.</summary>
/// <param name="Name">As a client asks for it in Sec-WebSocket-Protocol.</param>
/// <param name="NextType">Type of a message that holds an answer.</param>
/// <param name="Messages">What a client may send.</param>
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

    /// <summary>The protocol of the npm package subscriptions-transport-ws; Strawberry Shake 15 speaks no other.</summary>
    /// <remarks>Source: subscriptions-transport-ws 0.11, PROTOCOL.md; where it is silent, what HotChocolate 15 does.</remarks>
    public static readonly SocketProtocol Legacy = new("graphql-ws", "data", new Dictionary<string, ClientMessageKind>
    {
        ["connection_init"] = ClientMessageKind.Init,
        ["start"] = ClientMessageKind.Subscribe,
        ["stop"] = ClientMessageKind.Complete,
        ["connection_terminate"] = ClientMessageKind.Terminate,
        ["ka"] = ClientMessageKind.Pong,
    }.ToFrozenDictionary());

    /// <summary>Whether this is the old protocol: it keeps alive by messages, tells a refused init and an operation's first error
    /// only.</summary>
    public bool IsLegacy => ReferenceEquals(this, Legacy);

    /// <summary>The protocol to speak with a client; the current one where it offers both.</summary>
    /// <returns>Null when it offers none that is spoken here.</returns>
    public static SocketProtocol? Of(IList<string> offered) =>
        offered.Contains(Current.Name) ? Current : offered.Contains(Legacy.Name) ? Legacy : null;
}
