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

/// <summary>Answers one operation with an event stream: errors are events, and the client ends by closing.</summary>
internal sealed class EventStreamReply(
    OperationRunner runner,
    IGraphQLSerializer serializer,
    ConnectionCount count,
    ConnectionWatch watch,
    IOptions<StreamingOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<EventStreamReply> logger)
{
    private readonly TimeSpan _keepAlive = options.Value.KeepAliveInterval;

    public async Task AnswerAsync(HttpContext context, ExecutionOutcome outcome, RequestContext asked)
    {
        if (outcome.Result?.Streams is { Count: 1 } streams && streams.Values.First() is ResponseStream stream)
        {
            await FollowAsync(context, stream, asked);
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
            await events.NextAsync(outcome.Refusal ?? Refusals.Unexpected(asked.RequestId));
        }

        await events.CompleteAsync();
    }

    private async Task FollowAsync(HttpContext context, ResponseStream stream, RequestContext asked)
    {
        using var place = count.TryEnter(ConnectionCount.CallerOf(context));
        if (place is null)
        {
            await ReplyWriter.WriteAsync(context, Refusals.TooManyConnections(count.IsFull, options.Value), ReplyMedia.EventStream);
            return;
        }

        var events = new EventStreamWriter(context, serializer);
        await events.StartAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var unwelcome = watch.UnwelcomeAsync(context, context.User, ending.Token);
        try
        {
            var last = await FollowAsync(stream, events, unwelcome, asked, ending.Token);
            if (last is not null)
            {
                await events.NextAsync(last);
            }

            await events.CompleteAsync();
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Not completed: the stream just ends, which tells the client to connect again.
        }
        finally
        {
            await ending.CancelAsync();
            await unwelcome.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Why the stream ends, or null when the source has no more.
    private async Task<Refusal?> FollowAsync(
        ResponseStream stream, EventStreamWriter events, Task unwelcome, RequestContext asked, CancellationToken ended)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(ended);
        var answers = stream.Responses.GetAsyncEnumerator(leaving.Token);
        var moving = Task.FromResult(false);
        try
        {
            while (true)
            {
                moving = answers.MoveNextAsync().AsTask();
                if (!await IsFirstAsync(moving, unwelcome, events, ended))
                {
                    return Refusals.NoLongerWelcome;
                }

                if (!await moving)
                {
                    return null;
                }

                runner.LogFailures(answers.Current, asked);
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
        catch (Exception cause) when (!ended.IsCancellationRequested)
        {
            TransportLog.RequestFailed(logger, cause, asked.RequestId);
            return Refusals.Unexpected(asked.RequestId);
        }
        finally
        {
            await leaving.CancelAsync();
            // An enumerator may not be disposed while it moves.
            await ((Task)moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await answers.DisposeAsync();
        }
    }

    // Waits for the next answer with a comment in every pause; false when the caller is no longer welcome first.
    private async Task<bool> IsFirstAsync(Task moving, Task unwelcome, EventStreamWriter events, CancellationToken ended)
    {
        while (!moving.IsCompleted)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(ended);
            var first = await Task.WhenAny(moving, unwelcome, Task.Delay(_keepAlive, clock, pause.Token));
            await pause.CancelAsync();
            if (first == unwelcome && unwelcome.IsCompletedSuccessfully)
            {
                return false;
            }

            ended.ThrowIfCancellationRequested();
            if (first != moving)
            {
                await events.KeepAliveAsync();
            }
        }

        return true;
    }
}
