using System.Globalization;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Answers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Writes results and refusals with the status code of their media type.</summary>
internal sealed class ResponseWriter(IGraphQLSerializer serializer, ILogger<ResponseWriter> logger)
{
    private const string JsonType = AcceptHeader.Json + "; charset=utf-8";
    private const string GraphQLResponseType = AcceptHeader.GraphQLResponse + "; charset=utf-8";

    public async Task WriteAsync(HttpContext context, ExecutionResult result, ResponseMediaType mediaType)
    {
        await using var stream = Open(context, result, mediaType);
        if (await SerializeAsync(context, result, stream, () => stream.Length > 0))
        {
            await stream.CompleteAsync(context.RequestAborted);
        }
    }

    /// <summary>Serializes a result that may be kept. A longer one is written to the client at once.</summary>
    /// <returns>The answer; null when it was written.</returns>
    public async Task<byte[]?> CollectAsync(HttpContext context, ExecutionResult result, ResponseMediaType mediaType, int limit)
    {
        BufferedResponseStream? stream = null;
        await using var buffer = new AnswerBuffer(limit, () => stream = Open(context, result, mediaType));
        if (!await SerializeAsync(context, result, buffer, () => buffer.IsStreaming))
        {
            return null;
        }

        if (stream is null)
        {
            return buffer.ToArray();
        }

        await stream.CompleteAsync(context.RequestAborted);
        return null;
    }

    public static async Task WriteAsync(HttpContext context, Refusal refusal, ResponseMediaType mediaType)
    {
        RequestMeter.Current?.ErrorCode ??= refusal.Code;
        var response = context.Response;
        response.StatusCode = refusal.Code == Refusals.Timeout ? StatusOfTimeout(mediaType) : refusal.Status;
        response.ContentType = TypeOf(mediaType);
        if (refusal.Allow is { } methods)
        {
            response.Headers.Allow = methods;
        }

        if (refusal.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (refusal.Challenge is { } challenge)
        {
            response.Headers.WWWAuthenticate = challenge;
        }

        var stream = response.BodyWriter;
        using (var json = new Utf8JsonWriter(stream, RefusalJson.Relaxed))
        {
            RefusalJson.WriteAnswer(json, refusal);
            json.Flush();
            response.ContentLength = json.BytesCommitted;
        }

        await stream.FlushAsync(context.RequestAborted);
    }

    private static BufferedResponseStream Open(HttpContext context, ExecutionResult result, ResponseMediaType mediaType)
    {
        var response = context.Response;
        response.StatusCode = StatusOf(result, mediaType);
        response.ContentType = TypeOf(mediaType);
        // The answer to a mutation may hold a secret, such as a sign-in code, beside text that its caller chose.
        if (result.Operation?.Operation == OperationType.Query)
        {
            AnswerCompression.Permit(context);
        }

        return new BufferedResponseStream(response);
    }

    /// <returns>False when the connection was aborted, because part of the response was sent.</returns>
    private async Task<bool> SerializeAsync(HttpContext context, ExecutionResult result, Stream stream, Func<bool> isSent)
    {
        try
        {
            await serializer.WriteAsync(stream, result, context.RequestAborted);
            return true;
        }
        catch (Exception cause) when (isSent() && !context.RequestAborted.IsCancellationRequested)
        {
            // Aborting shows the client that the response is incomplete.
            TransportLog.RequestFailed(logger, cause, context.TraceIdentifier);
            context.Abort();
            return false;
        }
    }

    private static int StatusOf(ExecutionResult result, ResponseMediaType mediaType)
    {
        if (result.Executed || result.Errors is not { Count: > 0 } errors)
        {
            return StatusCodes.Status200OK;
        }

        foreach (var error in errors)
        {
            if (error is TimeoutError)
            {
                return StatusOfTimeout(mediaType);
            }
            // Only server failures carry the request id; see RequestContext.
            if (error.Extensions?.ContainsKey(RefusalJson.RequestIdMember) is true)
            {
                return StatusCodes.Status500InternalServerError;
            }
        }

        return mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static int StatusOfTimeout(ResponseMediaType mediaType) =>
        mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;

    internal static string TypeOf(ResponseMediaType mediaType) => mediaType == ResponseMediaType.Json ? JsonType : GraphQLResponseType;
}
