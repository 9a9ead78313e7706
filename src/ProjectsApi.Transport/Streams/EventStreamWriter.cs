using System.IO.Pipelines;
using System.Text.Json;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Streams;

/// <summary>Writes server-sent events; each call flushes.</summary>
/// <remarks>Source: graphql-sse, distinct connections mode.</remarks>
internal sealed class EventStreamWriter(HttpContext context, IGraphQLSerializer serializer)
{
    private readonly PipeWriter _body = context.Response.BodyWriter;
    private readonly CancellationToken _aborted = context.RequestAborted;

    /// <summary>Sends the headers, so that the client sees the accepted request.</summary>
    public async Task StartAsync()
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = AcceptHeader.EventStream + "; charset=utf-8";
        response.Headers.CacheControl = "no-cache, no-store";
        // Asks proxies not to buffer events.
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await KeepAliveAsync();
    }

    public async Task NextAsync(ExecutionResult answer)
    {
        using var json = new MemoryStream(256);
        await serializer.WriteAsync(json, answer, _aborted);
        await NextAsync(json.GetBuffer().AsMemory(0, (int)json.Length));
    }

    public async Task NextAsync(Refusal refusal)
    {
        using var text = new MemoryStream(256);
        await using (var json = new Utf8JsonWriter(text, RefusalJson.Relaxed))
        {
            RefusalJson.WriteAnswer(json, refusal);
        }

        await NextAsync(text.GetBuffer().AsMemory(0, (int)text.Length));
    }

    /// <summary>Sends the complete event; its empty data makes an <c>EventSource</c> dispatch it.</summary>
    public async Task CompleteAsync() => await _body.WriteAsync("event: complete\ndata:\n\n"u8.ToArray(), _aborted);

    /// <summary>Sends a comment, which clients ignore and proxies count as activity.</summary>
    public async Task KeepAliveAsync() => await _body.WriteAsync(":\n\n"u8.ToArray(), _aborted);

    // The serializer writes JSON without line breaks.
    private async Task NextAsync(ReadOnlyMemory<byte> json) =>
        await _body.WriteAsync(new([.. "event: next\ndata: "u8, .. json.Span, .. "\n\n"u8]), _aborted);
}
