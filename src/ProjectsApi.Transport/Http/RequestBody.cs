using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Reads the body of a POST.</summary>
internal static class RequestBody
{
    /// <returns>The body, or the refusal of the request.</returns>
    public static async ValueTask<(byte[] Body, Refusal? Refusal)> ReadAsync(
        HttpRequest request, GraphQLTransportOptions options, CancellationToken cancellationToken)
    {
        if (request.Headers.ContainsKey(HeaderNames.ContentEncoding))
        {
            return ([], Refusals.UnsupportedEncoding);
        }

        if (request.ContentLength is { } length && length > options.MaxRequestBytes)
        {
            return ([], Refusals.TooLarge(length, options.MaxRequestBytes));
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            // Counted while reading, because a chunked body has no Content-Length.
            if (buffer.Length > options.MaxRequestBytes)
            {
                reader.AdvanceTo(buffer.End);
                return ([], Refusals.TooLarge(null, options.MaxRequestBytes));
            }

            if (read.IsCompleted)
            {
                var body = buffer.ToArray();
                reader.AdvanceTo(buffer.End);
                return (body, null);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
