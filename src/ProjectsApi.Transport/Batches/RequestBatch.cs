using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Batches;

/// <summary>Reads a JSON array of requests. One request of a wrong form refuses the array, before anything runs.</summary>
internal static class RequestBatch
{
    private const string Source = "request body";

    /// <summary>Whether a body begins as an array.</summary>
    public static bool IsBatch(ReadOnlySpan<byte> body) => WithoutMark(body).TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    /// <returns>The refusal of the array, or null.</returns>
    public static Refusal? Read(ReadOnlySpan<byte> body, GraphQLTransportOptions options, out IReadOnlyList<GraphQLParameters> requests)
    {
        var read = new List<GraphQLParameters>();
        requests = read;
        body = WithoutMark(body);
        var most = options.Batching.MaxRequests;
        if (most == 0)
        {
            return Refusals.BatchingIsOff;
        }

        if (!Utf8.IsValid(body))
        {
            return Refusals.InvalidUtf8;
        }

        List<Range> items;
        try
        {
            items = ItemsOf(body);
        }
        catch (JsonException broken)
        {
            return RequestJson.Misplaced(Source, broken);
        }

        if (items.Count == 0 || items.Count > most)
        {
            return items.Count == 0 ? Refusals.EmptyBatch : Refusals.TooManyRequests(items.Count, most);
        }

        foreach (var item in items)
        {
            // Arrays do not nest.
            ParsedRequest parsed = IsBatch(body[item]) ? Refusals.NotAnObject : RequestJson.Read(body[item], options.MaxJsonDepth);
            if (parsed.Parameters is not { } parameters)
            {
                return Refusals.InBatch(read.Count + 1, parsed.Refusal ?? Refusals.NotAnObject);
            }

            read.Add(parameters);
        }

        return null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    private static List<Range> ItemsOf(ReadOnlySpan<byte> body)
    {
        // The depth of each request is bounded when it is read.
        var json = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = body.Length });
        var items = new List<Range>();
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)json.TokenStartIndex;
            json.Skip();
            items.Add(start..(int)json.BytesConsumed);
        }

        // Throws when something follows the array.
        json.Read();
        return items;
    }
}
