namespace ProjectsApi.Transport.Sockets;

/// <summary>What a client may send.</summary>
internal enum ClientMessageKind
{
    /// <summary><c>connection_init</c>.</summary>
    Init,

    /// <summary><c>subscribe</c>, or <c>start</c> in the old protocol; for operations of every kind.</summary>
    Subscribe,

    /// <summary><c>complete</c>, or <c>stop</c> in the old protocol: the client wants no more of an operation.</summary>
    Complete,

    /// <summary><c>ping</c>.</summary>
    Ping,

    /// <summary><c>pong</c>.</summary>
    Pong,

    /// <summary><c>connection_terminate</c> of the old protocol.</summary>
    Terminate,
}
