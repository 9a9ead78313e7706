using System.Text.Json;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Batches;

/// <summary>Collects the answers of a batch as a JSON array.</summary>
internal sealed class BatchAnswer(IGraphQLSerializer serializer, ILogger logger) : IDisposable
{
    private readonly MemoryStream _text = new();
    private bool _hasQueriesOnly = true;

    /// <summary>Adds the answer to the next request.</summary>
    public async Task AddAsync(ExecutionOutcome outcome, Refusal unexpected, CancellationToken cancellationToken)
    {
        _text.WriteByte(_text.Length == 0 ? (byte)'[' : (byte)',');
        if (outcome.Result is { } result)
        {
            _hasQueriesOnly &= result.Operation is null or { Operation: OperationType.Query };
            await SerializeAsync(result, unexpected, cancellationToken);
        }
        else
        {
            Write(outcome.Refusal ?? unexpected);
        }
    }

    /// <summary>Sends the array.</summary>
    public async Task WriteAsync(HttpContext context, ResponseMediaType mediaType)
    {
        _text.WriteByte((byte)']');
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ResponseWriter.TypeOf(mediaType);
        response.ContentLength = _text.Length;
        // As for a single answer: one to a mutation may hold a secret.
        if (_hasQueriesOnly)
        {
            AnswerCompression.Permit(context);
        }

        await response.BodyWriter.WriteAsync(_text.GetBuffer().AsMemory(0, (int)_text.Length), context.RequestAborted);
    }

    private async Task SerializeAsync(ExecutionResult result, Refusal unexpected, CancellationToken cancellationToken)
    {
        var begin = _text.Length;
        try
        {
            await serializer.WriteAsync(_text, result, cancellationToken);
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            // The other answers stay; one of them may report a write.
            TransportLog.RequestFailed(logger, cause, unexpected.RequestId ?? "");
            _text.SetLength(begin);
            Write(unexpected);
        }
    }

    private void Write(Refusal refusal)
    {
        using var json = new Utf8JsonWriter(_text, RefusalJson.Relaxed);
        RefusalJson.WriteAnswer(json, refusal);
    }

    public void Dispose() => _text.Dispose();
}
