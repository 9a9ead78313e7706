namespace ProjectsApi.Transport.Sockets;

/// <summary>What came in on a socket: a whole text message, or the reason why there is none.</summary>
/// <param name="Text">UTF-8; valid until the next one is received.</param>
/// <param name="Fault">Why the socket must be closed, or null.</param>
/// <param name="IsClosed">Whether the client has closed or left.</param>
internal readonly record struct SocketReceiveResult(ReadOnlyMemory<byte> Text, CloseCode? Fault, bool IsClosed);
