using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Parses the body of a POST from the buffers of the server, without a copy where it is contiguous.</summary>
internal static class RequestBody
{
    public static async ValueTask<ParsedRequest> ReadAsync(
        HttpRequest request, GraphQLTransportOptions options, CancellationToken cancellationToken)
    {
        if (request.Headers.ContainsKey(HeaderNames.ContentEncoding))
        {
            return Refusals.UnsupportedEncoding;
        }

        if (request.ContentLength is { } length && length > options.MaxRequestBytes)
        {
            return Refusals.TooLarge(length, options.MaxRequestBytes);
        }

        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            // Counted while reading, because a chunked body has no Content-Length.
            if (buffer.Length > options.MaxRequestBytes)
            {
                body.AdvanceTo(buffer.End);
                return Refusals.TooLarge(null, options.MaxRequestBytes);
            }

            if (read.IsCompleted)
            {
                var parsed = Parse(buffer, options.MaxJsonDepth);
                body.AdvanceTo(buffer.End);
                return parsed;
            }

            body.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static ParsedRequest Parse(ReadOnlySequence<byte> body, int maxDepth)
    {
        if (body.IsSingleSegment)
        {
            return RequestJson.Read(body.FirstSpan, maxDepth);
        }

        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return RequestJson.Read(rented.AsSpan(0, length), maxDepth);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
