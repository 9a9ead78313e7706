using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;
using ProjectsApi.Transport.Streams;

namespace ProjectsApi.Transport.Batches;

/// <summary>Runs the requests of a batch one after the other (D102).</summary>
internal sealed class BatchEndpoint(
    OperationRunner runner,
    IGraphQLSerializer serializer,
    RequestLogger requestLog,
    IOptions<GraphQLTransportOptions> configured,
    TimeProvider clock,
    ILogger<BatchEndpoint> logger)
{
    private const string LogMethod = "BATCH";

    private readonly GraphQLTransportOptions _options = configured.Value;

    public async Task HandleAsync(HttpContext context, byte[] body, ResponseMediaType mediaType)
    {
        var locale = LanguageHeader.Negotiate(context);
        IReadOnlyList<GraphQLParameters> requests = [];
        if ((CostHeader.Read(context.Request.Headers, out var cost) ?? RequestBatch.Read(body, _options, out requests)) is { } refusal)
        {
            await ResponseWriter.WriteAsync(context, refusal, mediaType);
        }
        else if (mediaType == ResponseMediaType.EventStream)
        {
            var events = new EventStreamWriter(context, serializer);
            await events.StartAsync();
            await RunAsync(context, requests, cost, locale, (outcome, unexpected) => outcome.Result is { } result
                ? events.NextAsync(result) : events.NextAsync(outcome.Refusal ?? unexpected));
            await events.CompleteAsync();
        }
        else if (mediaType == ResponseMediaType.Multipart)
        {
            var parts = new MultipartWriter(context, serializer);
            var left = requests.Count;
            // Each answer is sent before the kind of the next operation is known.
            await parts.StartAsync(version: null, isQuery: false);
            await RunAsync(context, requests, cost, locale, (outcome, unexpected) => outcome.Result is { } result
                ? parts.NextAsync(result, isLast: --left == 0)
                : parts.NextAsync(outcome.Refusal ?? unexpected, isLast: --left == 0));
        }
        else
        {
            using var answer = new BatchAnswer(serializer, logger);
            await RunAsync(
                context, requests, cost, locale, (outcome, unexpected) => answer.AddAsync(outcome, unexpected, context.RequestAborted));
            await answer.WriteAsync(context, mediaType);
        }
    }

    private async Task RunAsync(
        HttpContext context, IReadOnlyList<GraphQLParameters> requests, CostMode cost, Locale locale,
        Func<ExecutionOutcome, Refusal, Task> next)
    {
        var spent = new BatchCost();
        var began = clock.GetTimestamp();
        for (var number = 1; number <= requests.Count; number++)
        {
            var request = new RequestContext($"{context.TraceIdentifier}-{number}")
            {
                CostMode = cost,
                Locale = locale,
                MayIntrospect = _options.MayIntrospect(context),
                Budget = _options.Budget(context),
                Batch = spent,
            };
            await RunAsync(context, requests[number - 1], request, IsLate(began), next);
            spent.Spend(new OperationCost(request.RuntimeCost, 0));
        }
    }

    // The time limit of one operation also bounds the start of the last one.
    private bool IsLate(long began) =>
        _options.ExecutionTimeout != Timeout.InfiniteTimeSpan && clock.GetElapsedTime(began) >= _options.ExecutionTimeout;

    private async Task RunAsync(
        HttpContext context, GraphQLParameters parameters, RequestContext request, bool isLate, Func<ExecutionOutcome, Refusal, Task> next)
    {
        // Measured only where requests are logged.
        var meter = RequestMeter.Current is null ? null : RequestMeter.Begin(clock);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = isLate
            ? Refusals.TimedOut(_options.ExecutionTimeout)
            : await runner.RunAsync(
                parameters, OperationKinds.QueryAndMutation, request, scope.ServiceProvider, context.User, context.RequestAborted);
        await next(outcome, Refusals.Unexpected(request.RequestId));
        if (meter is not null)
        {
            meter.ErrorCode ??= outcome.Refusal?.Code;
            requestLog.Log(context, meter, LogMethod, request.RequestId);
        }
    }
}
