using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Answers;

/// <summary>Answers from memory, and keeps the answers of executed requests.</summary>
internal sealed class KeptAnswerWriter(AnswerStore store, ResponseWriter responses, IOptions<GraphQLTransportOptions> options)
{
    private readonly CompressionOptions _compression = options.Value.Compression;

    /// <summary>Writes a kept answer. The caller pays the cost of its execution, so that a budget means the same.</summary>
    public Task AnswerAsync(
        HttpContext context, KeptAnswer answer, RequestMeter meter, RequestContext request, ResponseMediaType mediaType)
    {
        answer.Describe(meter);
        return request.Spend(answer.Cost) is { } spent
            ? ResponseWriter.WriteAsync(context, Refusals.BudgetSpent(spent), mediaType)
            : WriteAsync(context, answer, mediaType);
    }

    /// <summary>Writes the result of an execution, and keeps it if it will be true for an equal request.</summary>
    public async Task WriteAsync(
        HttpContext context, ExecutionResult result, AnswerTicket ticket, RequestContext request, ResponseMediaType mediaType)
    {
        if (ticket is not { Key: { } key, Meter: { } meter } || !AnswerStore.MayKeep(result, request))
        {
            await responses.WriteAsync(context, result, mediaType);
        }
        else if (ticket.Version is not { } version)
        {
            store.Remember(key);
            await responses.WriteAsync(context, result, mediaType);
        }
        else if (await responses.CollectAsync(context, result, mediaType, store.MaxAnswerBytes) is { } text)
        {
            await WriteAsync(context, store.Keep(key, version, text, meter), mediaType);
        }
    }

    private async Task WriteAsync(HttpContext context, KeptAnswer answer, ResponseMediaType mediaType)
    {
        var response = context.Response;
        var text = answer.In(CodingOf(context.Request, answer.Length));
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (HttpMethods.IsGet(context.Request.Method))
        {
            // The client may store the answer, and asks each time whether it is still true.
            response.Headers.CacheControl = "private, no-cache";
            response.Headers.ETag = text.Tag.ToString();
            if (EntityTag.IsKnown(context.Request, text.Tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ResponseWriter.TypeOf(mediaType);
        response.Headers.ContentEncoding = text.Coding;
        response.ContentLength = text.Body.Length;
        await response.BodyWriter.WriteAsync(text.Body, context.RequestAborted);
    }

    private string? CodingOf(HttpRequest request, int length)
    {
        var accepted = request.Headers.AcceptEncoding;
        return _compression.Answers && (length >= _compression.LeastBytes || AcceptEncoding.RefusesIdentity(accepted))
            ? AcceptEncoding.Choose(accepted)
            : null;
    }
}
