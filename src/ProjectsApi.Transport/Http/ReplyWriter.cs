using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Writes answers with the status and type that the media type calls for.</summary>
internal sealed class ReplyWriter(IGraphQLSerializer serializer, ILogger<ReplyWriter> logger)
{
    private const string RequestIdMember = "requestId";
    private const string JsonType = AcceptHeader.Json + "; charset=utf-8";
    private const string GraphQLResponseType = AcceptHeader.GraphQLResponse + "; charset=utf-8";

    // Chinese text and quotes as they are; safe, because the type is never HTML and sniffing is off.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(HttpContext context, ExecutionResult result, ReplyMedia media)
    {
        var response = context.Response;
        response.StatusCode = StatusOf(result, media);
        response.ContentType = TypeOf(media);
        await using var stream = new ReplyStream(response);
        try
        {
            await serializer.WriteAsync(stream, result, context.RequestAborted);
        }
        catch (Exception cause) when (stream.Length > 0 && !context.RequestAborted.IsCancellationRequested)
        {
            // Half an answer cannot be taken back: the client must see that it broke off.
            TransportLog.RequestFailed(logger, cause, context.TraceIdentifier);
            context.Abort();
            return;
        }

        await stream.CompleteAsync(context.RequestAborted);
    }

    public static async Task WriteAsync(HttpContext context, Refusal refusal, ReplyMedia media)
    {
        var response = context.Response;
        response.StatusCode = refusal.Code == Refusals.Timeout ? StatusOfTimeout(media) : refusal.Status;
        response.ContentType = TypeOf(media);
        if (refusal.Allow is { } methods)
            response.Headers.Allow = methods;
        var stream = response.BodyWriter;
        using (var json = new Utf8JsonWriter(stream, Relaxed))
        {
            Write(json, refusal);
            json.Flush();
            response.ContentLength = json.BytesCommitted;
        }

        await stream.FlushAsync(context.RequestAborted);
    }

    private static int StatusOf(ExecutionResult result, ReplyMedia media)
    {
        if (result.Executed || result.Errors is not { Count: > 0 } errors)
            return StatusCodes.Status200OK;
        foreach (var error in errors)
        {
            if (error is TimeoutError)
                return StatusOfTimeout(media);
            // Only what failed on our side carries the request id; see RequestContext.
            if (error.Extensions?.ContainsKey(RequestIdMember) is true)
                return StatusCodes.Status500InternalServerError;
        }

        return media == ReplyMedia.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static int StatusOfTimeout(ReplyMedia media) =>
        media == ReplyMedia.Json ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;

    private static void Write(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteStartArray("errors"u8);
        json.WriteStartObject();
        json.WriteString("message"u8, refusal.Message);
        if (refusal.Code is not null || refusal.RequestId is not null)
        {
            json.WriteStartObject("extensions"u8);
            if (refusal.Code is { } code)
                json.WriteString("code"u8, code);
            if (refusal.RequestId is { } id)
                json.WriteString(RequestIdMember, id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string TypeOf(ReplyMedia media) => media == ReplyMedia.Json ? JsonType : GraphQLResponseType;
}
