using System.Text.Json;

namespace ProjectsApi.Transport.Sockets;

/// <summary>One message of a client with its unparsed payload.</summary>
/// <param name="Kind">Kind of message.</param>
/// <param name="Id">Id of the operation; empty when the message has none.</param>
/// <param name="Payload">JSON; empty when absent.</param>
internal readonly record struct ClientMessage(ClientMessageKind Kind, string Id, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Reads a message; unknown members are ignored.</summary>
    /// <param name="utf8">The whole message.</param>
    /// <param name="maxDepth">Deepest nesting.</param>
    /// <param name="protocol">Subprotocol, which names the messages.</param>
    /// <param name="message">The message.</param>
    /// <returns>Description of the error, or null.</returns>
    public static string? Read(ReadOnlyMemory<byte> utf8, int maxDepth, SocketProtocol protocol, out ClientMessage message)
    {
        message = default;
        try
        {
            var json = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = maxDepth });
            return Read(ref json, utf8, protocol, out message);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The reader throws InvalidOperationException for lone surrogates.
            return "Message is not valid JSON";
        }
    }

    private static string? Read(ref Utf8JsonReader json, ReadOnlyMemory<byte> utf8, SocketProtocol protocol, out ClientMessage message)
    {
        message = default;
        string? type = null, id = null;
        var payload = default(ReadOnlyMemory<byte>);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return "Message must be a JSON object";
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("type"u8))
            {
                if (!TryReadText(ref json, ref type))
                {
                    return "Message needs one 'type' that is a string";
                }
            }
            else if (json.ValueTextEquals("id"u8))
            {
                if (!TryReadText(ref json, ref id))
                {
                    return "Message needs one 'id' that is a string";
                }
            }
            else if (json.ValueTextEquals("payload"u8))
            {
                if (!TryReadPayload(ref json, utf8, ref payload))
                {
                    return "Message needs a 'payload' that is one object";
                }
            }
            else
            {
                json.Skip();
            }
        }

        // Throws when something follows the object.
        json.Read();
        return Compose(type, id, payload, protocol, out message);
    }

    private static string? Compose(
        string? type, string? id, ReadOnlyMemory<byte> payload, SocketProtocol protocol, out ClientMessage message)
    {
        ClientMessageKind? kind = type is not null && protocol.Messages.TryGetValue(type, out var known) ? known : null;
        message = new ClientMessage(kind ?? ClientMessageKind.Pong, id ?? "", payload);
        return kind switch
        {
            null => type is null ? "Message is missing the 'type'" : "Message has an unknown 'type'",
            ClientMessageKind.Subscribe or ClientMessageKind.Complete when string.IsNullOrEmpty(id) => "Message is missing the 'id'",
            ClientMessageKind.Subscribe when payload.IsEmpty => "Message is missing the 'payload'",
            _ => null,
        };
    }

    private static bool TryReadText(ref Utf8JsonReader json, ref string? text)
    {
        if (text is not null || !json.Read() || json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        text = json.GetString();
        return true;
    }

    private static bool TryReadPayload(ref Utf8JsonReader json, ReadOnlyMemory<byte> utf8, ref ReadOnlyMemory<byte> payload)
    {
        if (!payload.IsEmpty || !json.Read())
        {
            return false;
        }

        if (json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var start = (int)json.TokenStartIndex;
        json.Skip();
        payload = utf8[start..(int)json.BytesConsumed];
        return true;
    }
}
