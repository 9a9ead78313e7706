using System.IO.Pipelines;
using System.Text.Json;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Streams;

/// <summary>Writes answers as the parts of a multipart body; each call flushes.</summary>
/// <remarks>Source: GraphQL over HTTP, RFC of incremental delivery.</remarks>
internal sealed class MultipartWriter(HttpContext context, IGraphQLSerializer serializer)
{
    private readonly PipeWriter _body = context.Response.BodyWriter;
    private readonly CancellationToken _aborted = context.RequestAborted;

    /// <summary>Sends the headers.</summary>
    /// <param name="version">Parameter of the media type for the version of incremental delivery; null for none.</param>
    /// <param name="isQuery">Whether all operations are queries; other answers may hold a secret and are not compressed.</param>
    public async Task StartAsync(string? version, bool isQuery)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = AcceptHeader.Multipart + "; boundary=\"-\"" + (version is null ? "" : "; " + version);
        response.Headers.CacheControl = "no-cache, no-store";
        // Asks proxies not to buffer parts.
        response.Headers["X-Accel-Buffering"] = "no";
        if (isQuery)
        {
            AnswerCompression.Permit(context);
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await _body.WriteAsync("\r\n---\r\n"u8.ToArray(), _aborted);
    }

    /// <summary>Sends a part and the boundary after it, so that the client can read the part at once.</summary>
    /// <param name="answer">The part.</param>
    /// <param name="isLast">Whether it ends the body.</param>
    public async Task NextAsync(ExecutionResult answer, bool isLast)
    {
        using var part = Begin();
        await serializer.WriteAsync(part, answer, _aborted);
        await SendAsync(part, isLast);
    }

    /// <summary>Sends a refusal as a part.</summary>
    /// <param name="refusal">The part.</param>
    /// <param name="isLast">Whether it ends the body.</param>
    public async Task NextAsync(Refusal refusal, bool isLast)
    {
        using var part = Begin();
        await using (var json = new Utf8JsonWriter(part, RefusalJson.Relaxed))
        {
            RefusalJson.WriteAnswer(json, refusal);
        }

        await SendAsync(part, isLast);
    }

    private static MemoryStream Begin()
    {
        var part = new MemoryStream(256);
        part.Write("Content-Type: application/json; charset=utf-8\r\n\r\n"u8);
        return part;
    }

    private async Task SendAsync(MemoryStream part, bool isLast)
    {
        part.Write(isLast ? "\r\n-----\r\n"u8 : "\r\n---\r\n"u8);
        await _body.WriteAsync(part.GetBuffer().AsMemory(0, (int)part.Length), _aborted);
    }
}
