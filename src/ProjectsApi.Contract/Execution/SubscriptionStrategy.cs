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
/// Opens the source of the one root field and answers its events one by one as they are pulled. The engine's own
/// strategy starts executing each event as it arrives and queues the answers without bound.
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

        var run = new EventRun(new ExecutionContext(context), field, fields, scopes, policy, _timeout, clock);
        return new ExecutionResult
        {
            Executed = true,
            Operation = context.Operation,
            Streams = new Dictionary<string, IObservable<ExecutionResult>>
            {
                [field.Name ?? ""] = new ResponseStream(run.AnswerAsync(source, CancellationToken.None)),
            },
        };
    }

    public Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode) => fields.ExecuteNodeTreeAsync(context, rootNode);

    public Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(
        ExecutionContext executionContext, ExecutionNode executionNode) =>
        fields.GetSubFields(executionContext, executionNode);

    private static async Task<EventSource?> OpenAsync(ExecutionContext context, ExecutionNode field)
    {
        try
        {
            var resolver = field.FieldDefinition?.StreamResolver
                ?? throw new InvalidOperationException($"'{field.Name}' has no source of events.");
            var source = await resolver.ResolveAsync(new ReadonlyResolveFieldContext(field, context)).ConfigureAwait(false);
            return source as EventSource
                ?? throw new InvalidOperationException($"The source of '{field.Name}' is not opened by an EventResolver.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            context.Errors.Add(await SourceErrors.DescribeAsync(context, field, exception).ConfigureAwait(false));
            return null;
        }
    }
}
