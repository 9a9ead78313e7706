using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Subscriptions;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Opens the source stream of the one root field and executes each event when it is pulled. The engine's strategy executes on arrival and
/// queues answers without bound.
/// </summary>
internal sealed class SubscriptionStrategy(
    QueryStrategy fields, IServiceScopeFactory scopes, IAccessPolicy policy, IOptions<ContractOptions> options, TimeProvider clock)
        : IExecutionStrategy
{
    private readonly TimeSpan _timeout = options.Value.ExecutionTimeout;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var root = fields.RootOf(context);
        if (root.SubFields is not [var field])
        {
            throw new ContractError("A subscription has exactly one root field.");
        }

        if (await OpenAsync(context, field).ConfigureAwait(false) is not { } source)
        {
            return new ExecutionResult { Executed = true, Operation = context.Operation };
        }

        var executor = new EventExecutor(new ExecutionContext(context), field, fields, scopes, policy, _timeout, clock);
        return new ExecutionResult
        {
            Executed = true,
            Operation = context.Operation,
            Streams = new Dictionary<string, IObservable<ExecutionResult>>
            {
                [field.Name ?? ""] = new ResponseStream(executor.AnswerAsync(source, CancellationToken.None)),
            },
        };
    }

    public Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode) => fields.ExecuteNodeTreeAsync(context, rootNode);

    public Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(
        ExecutionContext executionContext, ExecutionNode executionNode) =>
        fields.GetSubFields(executionContext, executionNode);

    private static async Task<SourceStream?> OpenAsync(ExecutionContext context, ExecutionNode field)
    {
        try
        {
            var resolver = field.FieldDefinition?.StreamResolver
                ?? throw new InvalidOperationException($"'{field.Name}' has no source of events.");
            var source = await resolver.ResolveAsync(new ReadonlyResolveFieldContext(field, context)).ConfigureAwait(false);
            return source as SourceStream
                ?? throw new InvalidOperationException($"The source of '{field.Name}' is not opened by an EventStreamResolver.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            context.Errors.Add(await SourceStreamErrors.DescribeAsync(context, field, exception).ConfigureAwait(false));
            return null;
        }
    }
}
