using System.Collections.Concurrent;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Subscriptions;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Sockets;

/// <summary>The operations that run on one socket.</summary>
internal sealed class SocketOperations(
    SocketChannel channel,
    SocketProtocol protocol,
    HttpContext context,
    OperationRunner runner,
    SocketReplies replies,
    GraphQLTransportOptions options,
    int most,
    ILogger logger)
{
    private readonly ConcurrentDictionary<string, SocketOperation> _live = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private int _started;

    /// <summary>Starts an operation; its messages go out by themselves.</summary>
    /// <returns>Why the socket must be closed, or null.</returns>
    public async Task<CloseCode?> StartAsync(SocketMessage message, CancellationToken session)
    {
        var parsed = RequestJson.Read(message.Payload.Span, options.MaxJsonDepth);
        if (parsed.Parameters is not { } parameters)
        {
            return CloseCode.BadRequest("Message has an invalid 'payload'");
        }

        if (_live.ContainsKey(message.Id))
        {
            return CloseCode.IdInUse(message.Id);
        }

        if (_live.Count >= most)
        {
            await channel.SendAsync(
                SocketReplies.Error(protocol, message.Id, Refusals.TooManyOperations(_live.Count + 1, most)), () => true, session);
            return null;
        }

        var operation = new SocketOperation(message.Id, session);
        _live[message.Id] = operation;
        var number = ++_started;
        var run = Task.Run(() => RunAsync(operation, parameters, number), CancellationToken.None);
        _running[run] = true;
        _ = run.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
        return null;
    }

    /// <summary>The client wants no more of an operation; unknown ids are those that ended meanwhile.</summary>
    /// <returns>Whether it was still running.</returns>
    public bool Complete(string id)
    {
        if (!_live.TryRemove(id, out var operation))
        {
            return false;
        }

        operation.TryEnd();
        operation.Cancel();
        return true;
    }

    /// <summary>Ends when all operations have; they must have been cancelled.</summary>
    public Task EndedAsync() => Task.WhenAll(_running.Keys);

    private async Task RunAsync(SocketOperation operation, GraphQLParameters parameters, int number)
    {
        // Only where requests are logged at all.
        var meter = RequestMeter.Current is null ? null : RequestMeter.Begin(context.RequestServices.GetRequiredService<TimeProvider>());
        var asked = new RequestContext($"{context.TraceIdentifier}-{number}")
        {
            MayIntrospect = options.MayIntrospect(context),
            Budget = options.Budget(context),
        };
        try
        {
            await using var scope = context.RequestServices.CreateAsyncScope();
            var outcome = await runner.RunAsync(
                parameters, OperationKinds.All, asked, scope.ServiceProvider, context.User, operation.Left);
            if (outcome.Result is not { } result)
            {
                await EndAsync(
                    operation, SocketReplies.Error(protocol, operation.Id, outcome.Refusal ?? Refusals.Unexpected(asked.RequestId)));
            }
            else if (result.Streams is { Count: 1 } streams && streams.Values.First() is ResponseStream stream)
            {
                await FollowAsync(operation, stream, asked);
            }
            else if (!result.Executed || result.Operation?.Operation == OperationType.Subscription)
            {
                await EndAsync(operation, await replies.ErrorAsync(protocol, operation.Id, result.Errors ?? [], operation.Left));
            }
            else
            {
                await AnswerOnceAsync(operation, result);
            }
        }
        catch (OperationCanceledException) when (operation.Left.IsCancellationRequested)
        {
            // The client wants no more or has left.
        }
        catch (SubscriberTooSlowException)
        {
            await channel.CloseAsync(CloseCode.TooSlow);
        }
        catch (ExecutionError error)
        {
            await EndAsync(operation, await replies.ErrorAsync(protocol, operation.Id, [error], CancellationToken.None));
        }
        catch (Exception cause)
        {
            TransportLog.RequestFailed(logger, cause, asked.RequestId);
            await EndAsync(operation, SocketReplies.Error(protocol, operation.Id, Refusals.Unexpected(asked.RequestId)));
        }
        finally
        {
            Forget(operation);
            operation.Dispose();
            if (meter is not null)
            {
                context.RequestServices.GetRequiredService<RequestLines>().Tell(context, meter, asked.RequestId);
            }
        }
    }

    private async Task AnswerOnceAsync(SocketOperation operation, ExecutionResult result)
    {
        await SendNextAsync(operation, result);
        await EndAsync(operation, SocketReplies.Complete(operation.Id));
    }

    private async Task FollowAsync(SocketOperation operation, ResponseStream stream, RequestContext asked)
    {
        await foreach (var answer in stream.Responses.WithCancellation(operation.Left))
        {
            runner.LogFailures(answer, asked);
            await SendNextAsync(operation, answer);
        }

        await EndAsync(operation, SocketReplies.Complete(operation.Id));
    }

    private async Task SendNextAsync(SocketOperation operation, ExecutionResult answer) =>
        await channel.SendAsync(
            await replies.NextAsync(protocol, operation.Id, answer, operation.Left), () => operation.IsLive, operation.Left);

    // Forgotten before the client can know, which may use the id again at once.
    private Task EndAsync(SocketOperation operation, ReadOnlyMemory<byte> last)
    {
        Forget(operation);
        return channel.SendAsync(last, operation.TryEnd, CancellationToken.None);
    }

    private void Forget(SocketOperation operation) => _live.TryRemove(new(operation.Id, operation));
}
