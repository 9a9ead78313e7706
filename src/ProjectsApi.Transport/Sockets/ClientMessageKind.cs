namespace ProjectsApi.Transport.Sockets;

/// <summary>Kinds of messages of a client.</summary>
internal enum ClientMessageKind
{
    /// <summary><c>connection_init</c>.</summary>
    Init,

    /// <summary><c>subscribe</c>, or <c>start</c> in the legacy protocol; starts an operation of any kind.</summary>
    Subscribe,

    /// <summary><c>complete</c>, or <c>stop</c> in the legacy protocol: ends an operation.</summary>
    Complete,

    /// <summary><c>ping</c>.</summary>
    Ping,

    /// <summary><c>pong</c>.</summary>
    Pong,

    /// <summary><c>connection_terminate</c> of the legacy protocol.</summary>
    Terminate,
}
