using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Transport.Streams;

/// <summary>Writes the parts of one answer, each as soon as it is known.</summary>
internal sealed class PartsResponse(IGraphQLSerializer serializer)
{
    /// <summary>Writes an answer as multipart body or event stream.</summary>
    /// <param name="context">The request.</param>
    /// <param name="first">The first part, or the whole answer.</param>
    /// <param name="rest">The parts after it; null for none.</param>
    /// <param name="parts">Protocol and form that the client takes.</param>
    public async Task WriteAsync(
        HttpContext context, ExecutionResult first, IAsyncEnumerable<ExecutionResult>? rest, PartsNegotiation parts)
    {
        if (parts.MediaType == ResponseMediaType.EventStream)
        {
            var events = new EventStreamWriter(context, serializer);
            await events.StartAsync();
            await WriteAsync(first, rest, events.NextAsync, context.RequestAborted);
            await events.CompleteAsync();
            return;
        }

        var multipart = new MultipartWriter(context, serializer);
        await multipart.StartAsync(rest is null ? null : parts.Version, isQuery: first.Operation?.Operation == OperationType.Query);
        await WriteAsync(first, rest, part => multipart.NextAsync(part, isLast: !HasNext(part)), context.RequestAborted);
    }

    private static bool HasNext(ExecutionResult part) =>
        part is IncrementalResult { HasNext: true } or IncrementalPayload { HasNext: true };

    private static async Task WriteAsync(
        ExecutionResult first, IAsyncEnumerable<ExecutionResult>? rest, Func<ExecutionResult, Task> next,
        CancellationToken cancellationToken)
    {
        await next(first);
        if (rest is null)
        {
            return;
        }

        await foreach (var part in rest.WithCancellation(cancellationToken))
        {
            await next(part);
        }
    }
}
