using System.Collections.Concurrent;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Subscriptions;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Runs the operations of one socket.</summary>
internal sealed class SocketOperations(
    SocketChannel channel,
    SocketProtocol protocol,
    HttpContext context,
    OperationRunner runner,
    ServerMessages messages,
    GraphQLTransportOptions options,
    int maxOperations,
    ILogger logger)
{
    private const string LogMethod = "SOCKET";

    private readonly ConcurrentDictionary<string, SocketOperation> _active = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private int _started;

    /// <summary>Language of the operations; that of the upgrade until <c>connection_init</c> names one.</summary>
    public Locale Locale { get; set; } = LanguageHeader.Read(context.Request.Headers);

    /// <summary>Form in which the client takes the later parts of an answer. Clients of the legacy protocol take one answer.</summary>
    public IncrementalForm Increments { get; set; } = protocol.IsLegacy ? IncrementalForm.None : IncrementalForm.ByPath;

    /// <summary>Starts an operation in the background.</summary>
    /// <returns>Close code for the socket, or null.</returns>
    public async Task<CloseCode?> StartAsync(ClientMessage message, CancellationToken session)
    {
        var parsed = RequestJson.Read(message.Payload.Span, options.MaxJsonDepth);
        if (parsed.Parameters is not { } parameters)
        {
            return CloseCode.BadRequest("Message has an invalid 'payload'");
        }

        if (_active.ContainsKey(message.Id))
        {
            return CloseCode.IdInUse(message.Id);
        }

        if (_active.Count >= maxOperations)
        {
            await channel.SendAsync(
                ServerMessages.Error(
                    protocol, message.Id, Refusals.TooManyOperations(_active.Count + 1, maxOperations)), () => true, session);
            return null;
        }

        var operation = new SocketOperation(message.Id, session);
        _active[message.Id] = operation;
        var number = ++_started;
        var run = Task.Run(() => RunAsync(operation, parameters, number), CancellationToken.None);
        _running[run] = true;
        _ = run.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
        return null;
    }

    /// <summary>Cancels an operation for the client; an unknown id belongs to an operation that has ended.</summary>
    /// <returns>Whether the operation was still running.</returns>
    public bool Complete(string id)
    {
        if (!_active.TryRemove(id, out var operation))
        {
            return false;
        }

        operation.TryEnd();
        operation.Cancel();
        return true;
    }

    /// <summary>Waits for all operations, which must have been cancelled.</summary>
    public Task WaitForAllAsync() => Task.WhenAll(_running.Keys);

    private RequestContext ContextOf(int number) => new($"{context.TraceIdentifier}-{number}")
    {
        Locale = Locale,
        Increments = Increments,
        MayIntrospect = options.MayIntrospect(context),
        Budget = options.Budget(context),
    };

    private async Task RunAsync(SocketOperation operation, GraphQLParameters parameters, int number)
    {
        // Measured only where requests are logged.
        var meter = RequestMeter.Current is null ? null : RequestMeter.Begin(context.RequestServices.GetRequiredService<TimeProvider>());
        var requestContext = ContextOf(number);
        try
        {
            await using var scope = context.RequestServices.CreateAsyncScope();
            var outcome = await runner.RunAsync(
                parameters, OperationKinds.All, requestContext, scope.ServiceProvider, context.User, operation.Cancelled);
            if (outcome.Result is not { } result)
            {
                await EndAsync(
                    operation, ServerMessages.Error(
                        protocol, operation.Id, outcome.Refusal ?? Refusals.Unexpected(requestContext.RequestId)));
            }
            else if (result.Streams is { Count: 1 } streams && streams.Values.First() is ResponseStream stream)
            {
                await StreamAsync(operation, stream, requestContext);
            }
            else if (!result.Executed || result.Operation?.Operation == OperationType.Subscription)
            {
                await EndAsync(operation, await messages.ErrorAsync(protocol, operation.Id, result.Errors ?? [], operation.Cancelled));
            }
            else
            {
                await SendAnswerAsync(operation, result, outcome.Rest);
            }
        }
        catch (OperationCanceledException) when (operation.Cancelled.IsCancellationRequested)
        {
            // The client completed the operation or disconnected.
        }
        catch (SubscriberTooSlowException)
        {
            await channel.CloseAsync(CloseCode.TooSlow);
        }
        catch (ExecutionError error)
        {
            await EndAsync(operation, await messages.ErrorAsync(protocol, operation.Id, [error], CancellationToken.None));
        }
        catch (Exception cause)
        {
            TransportLog.RequestFailed(logger, cause, requestContext.RequestId);
            await EndAsync(operation, ServerMessages.Error(protocol, operation.Id, Refusals.Unexpected(requestContext.RequestId)));
        }
        finally
        {
            Remove(operation);
            operation.Dispose();
            if (meter is not null)
            {
                context.RequestServices.GetRequiredService<RequestLogger>().Log(context, meter, LogMethod, requestContext.RequestId);
            }
        }
    }

    private async Task SendAnswerAsync(SocketOperation operation, ExecutionResult first, IAsyncEnumerable<ExecutionResult>? rest)
    {
        await SendNextAsync(operation, first);
        if (rest is not null)
        {
            await foreach (var part in rest.WithCancellation(operation.Cancelled))
            {
                await SendNextAsync(operation, part);
            }
        }

        await EndAsync(operation, ServerMessages.Complete(operation.Id));
    }

    private async Task StreamAsync(SocketOperation operation, ResponseStream stream, RequestContext requestContext)
    {
        await foreach (var answer in stream.Responses.WithCancellation(operation.Cancelled))
        {
            runner.LogFailures(answer, requestContext);
            await SendNextAsync(operation, answer);
        }

        await EndAsync(operation, ServerMessages.Complete(operation.Id));
    }

    private async Task SendNextAsync(SocketOperation operation, ExecutionResult answer) =>
        await channel.SendAsync(
            await messages.NextAsync(protocol, operation.Id, answer, operation.Cancelled), () => operation.IsActive, operation.Cancelled);

    // Removed before the last message, because the client may then reuse the id.
    private Task EndAsync(SocketOperation operation, ReadOnlyMemory<byte> last)
    {
        Remove(operation);
        return channel.SendAsync(last, operation.TryEnd, CancellationToken.None);
    }

    private void Remove(SocketOperation operation) => _active.TryRemove(new(operation.Id, operation));
}
