namespace ProjectsApi.Transport.Sockets;

/// <summary>A whole text message of a client, or the reason for its absence.</summary>
/// <param name="Text">UTF-8; valid until the next message is received.</param>
/// <param name="Fault">Close code for the socket, or null.</param>
/// <param name="IsClosed">Whether the client has closed or disconnected.</param>
internal readonly record struct SocketReceiveResult(ReadOnlyMemory<byte> Text, CloseCode? Fault, bool IsClosed);
