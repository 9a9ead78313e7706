namespace ProjectsApi.Transport.Sockets;

/// <summary>Close code and reason of a socket.</summary>
/// <remarks>Source: graphql-transport-ws for 44xx and 4500, RFC 6455 for 10xx; 4508 and 4529 are defined by this server.</remarks>
internal sealed record CloseCode(int Number, string Reason)
{
    // A close frame holds 125 bytes; two of them are the number.
    private const int LongestReason = 123;

    public static readonly CloseCode Normal = new(1000, "");

    public static readonly CloseCode GoingAway = new(1001, "The server is stopping: connect again");

    public static readonly CloseCode TooBig = new(1009, "Message too big");

    public static readonly CloseCode Unauthorized = new(4401, "Unauthorized");

    public static readonly CloseCode Forbidden = new(4403, "Forbidden");

    public static readonly CloseCode UnacceptableProtocol = new(4406, "Subprotocol not acceptable");

    public static readonly CloseCode InitTimeout = new(4408, "Connection initialisation timeout");

    public static readonly CloseCode TooManyInits = new(4429, "Too many initialisation requests");

    public static readonly CloseCode ServerError = new(4500, "Internal server error");

    public static readonly CloseCode TooSlow = new(4508, "Subscriber too slow: resume from your last cursor");

    public static readonly CloseCode TooManyConnections = new(4529, "Too many connections");

    public static CloseCode BadRequest(string fault) => new(4400, fault);

    public static CloseCode IdInUse(string id) => new(4409, Shortened($"Subscriber for {id} already exists"));

    private static string Shortened(string reason)
    {
        // Three bytes at most for a UTF-16 unit.
        return reason.Length <= LongestReason / 3 ? reason : reason[..(LongestReason / 3)];
    }
}
