using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Subscriptions;
using ProjectsApi.Transport.Connections;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Streams;

/// <summary>Writes the results of one operation as an event stream. Errors are events; the client ends it by closing.</summary>
internal sealed class EventStreamResponse(
    OperationRunner runner,
    IGraphQLSerializer serializer,
    ConnectionLimiter limiter,
    ConnectionRevalidator revalidator,
    IOptions<StreamingOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<EventStreamResponse> logger)
{
    private readonly TimeSpan _keepAlive = options.Value.KeepAliveInterval;

    public async Task WriteAsync(HttpContext context, ExecutionOutcome outcome, RequestContext requestContext)
    {
        if (outcome.Result?.Streams is { Count: 1 } streams && streams.Values.First() is ResponseStream stream)
        {
            await StreamAsync(context, stream, requestContext);
            return;
        }

        var events = new EventStreamWriter(context, serializer);
        await events.StartAsync();
        if (outcome.Result is { Streams: null } result)
        {
            await events.NextAsync(result);
        }
        else
        {
            await events.NextAsync(outcome.Refusal ?? Refusals.Unexpected(requestContext.RequestId));
        }

        await events.CompleteAsync();
    }

    private async Task StreamAsync(HttpContext context, ResponseStream stream, RequestContext requestContext)
    {
        using var lease = limiter.TryAcquire(ConnectionLimiter.CallerOf(context));
        if (lease is null)
        {
            await ResponseWriter.WriteAsync(
                context, Refusals.TooManyConnections(limiter.IsFull, options.Value), ResponseMediaType.EventStream);
            return;
        }

        var events = new EventStreamWriter(context, serializer);
        await events.StartAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var revoked = revalidator.UntilRevokedAsync(context, context.User, ending.Token);
        try
        {
            var last = await StreamAsync(stream, events, revoked, requestContext, ending.Token);
            if (last is not null)
            {
                await events.NextAsync(last);
            }

            await events.CompleteAsync();
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // No complete event: a stream that breaks off makes the client reconnect.
        }
        finally
        {
            await ending.CancelAsync();
            await revoked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Refusal that ends the stream, or null at the end of the source.
    private async Task<Refusal?> StreamAsync(
        ResponseStream stream, EventStreamWriter events, Task revoked, RequestContext requestContext, CancellationToken cancellationToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answers = stream.Responses.GetAsyncEnumerator(cancellation.Token);
        var next = Task.FromResult(false);
        try
        {
            while (true)
            {
                next = answers.MoveNextAsync().AsTask();
                if (!await WaitForNextAsync(next, revoked, events, cancellationToken))
                {
                    return Refusals.CallerRevoked;
                }

                if (!await next)
                {
                    return null;
                }

                runner.LogFailures(answers.Current, requestContext);
                await events.NextAsync(answers.Current);
            }
        }
        catch (SubscriberTooSlowException)
        {
            return Refusals.TooSlow;
        }
        catch (ExecutionError error)
        {
            await events.NextAsync(new ExecutionResult(error));
            return null;
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            TransportLog.RequestFailed(logger, cause, requestContext.RequestId);
            return Refusals.Unexpected(requestContext.RequestId);
        }
        finally
        {
            await cancellation.CancelAsync();
            // An enumerator may not be disposed during MoveNextAsync.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await answers.DisposeAsync();
        }
    }

    // Waits for the next result and sends keep-alive comments; false when the caller is revoked first.
    private async Task<bool> WaitForNextAsync(Task next, Task revoked, EventStreamWriter events, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted)
        {
            using var delay = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var first = await Task.WhenAny(next, revoked, Task.Delay(_keepAlive, clock, delay.Token));
            await delay.CancelAsync();
            if (first == revoked && revoked.IsCompletedSuccessfully)
            {
                return false;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (first != next)
            {
                await events.KeepAliveAsync();
            }
        }

        return true;
    }
}
