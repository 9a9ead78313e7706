using System.Collections;
using System.Runtime.ExceptionServices;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Executes in steps, with a fast path for pure resolvers. Fields are collected once for all objects of a list. A pure resolver needs no
/// task and no context, and its leaf needs no node.
/// </summary>
/// <remarks>A failure on the fast path is repeated on the engine's path, so errors and their order are the engine's.</remarks>
internal sealed class QueryStrategy : BatchingStrategy
{
    [ThreadStatic]
    private static Dictionary<string, (GraphQLField Field, FieldType FieldType)>? collected;

    private readonly Func<ExecutionContext, IGraphType, GraphQLSelectionSet?, SelectionPlan> _collect;
    private readonly RootSelectionCache _roots = new();

    public QueryStrategy() => _collect = Collect;

    /// <summary>The root of the answer with the nodes of its fields, none of them run.</summary>
    public RootExecutionNode RootOf(ExecutionContext context) => BuildExecutionRootNode(context, GetOperationRootType(context));

    // Only the root uses the engine's node.
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var fields = _roots.Of(context, parent.GraphType, _collect).Fields;
        parent.SubFields = Array.ConvertAll(fields, field => field.NodeUnder(parent));
    }

    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        parent is ListNode list
            ? list.Planned.NodeUnder(list, graphType, indexInParentNode)
            : throw new InvalidOperationException($"'{fieldDefinition.Name}' is not planned.");

    protected override async Task SetArrayItemNodesAsync(ExecutionContext context, ArrayExecutionNode parent)
    {
        if (parent is not ListNode { Result: IList values, GraphType: ListGraphType { ResolvedType: { } itemType } } list
            || itemType.GetNamedType() is ScalarGraphType)
        {
            await base.SetArrayItemNodesAsync(context, parent).ConfigureAwait(false);
            return;
        }

        var items = new List<ExecutionNode>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var item = list.Planned.NodeUnder(list, itemType, i);
            item.Result = values[i];
            if (item.Result is not IDataLoaderResult && CompleteNodeAsync(context, item) is { IsCompletedSuccessfully: false } completing)
            {
                await completing.ConfigureAwait(false);
            }

            items.Add(item);
        }

        list.Items = items;
    }

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node.Parent is ListNode)
        {
            return Task.CompletedTask;
        }

        if (node.FieldDefinition?.Resolver is not IPureResolver resolver || node.Source is not { } source)
        {
            return base.ExecuteNodeAsync(context, node);
        }

        try
        {
            node.Result = resolver.Resolve(source);
        }
        catch (Exception exception)
        {
            return FailAsync(context, node, exception);
        }

        return node.Result is IDataLoaderResult ? Task.CompletedTask : CompleteNodeAsync(context, node);
    }

    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is not ObjectNode parent)
        {
            return base.CompleteNodeAsync(context, node);
        }

        try
        {
            ValidateNodeResult(context, parent);
            if (parent.Result is { } source)
            {
                parent.Fill(source, parent.Planned.Below(TypeOf(context, parent), context, _collect));
            }

            return Task.CompletedTask;
        }
        catch (Exception exception)
        {
            return FailAsync(context, node, exception);
        }
    }

    private static IGraphType TypeOf(ExecutionContext context, ObjectNode node) =>
        node.GraphType is IAbstractGraphType abstractType && node.Result is { } result
            ? abstractType.GetObjectType(result, context.Schema) ?? node.GraphType
            : node.GraphType;

    private SelectionPlan Collect(ExecutionContext context, IGraphType type, GraphQLSelectionSet? selections)
    {
        if (selections is null)
        {
            throw new InvalidOperationException($"Nothing is selected on '{type.Name}'.");
        }

        // Taken from the thread while in use, so that a failure leaves no fields in it.
        var found = CollectFieldsFrom(context, type, selections, Take());
        var fields = new PlannedField[found.Count];
        var next = 0;
        foreach (var (field, definition) in found.Values)
        {
            fields[next++] = new PlannedField(field, definition, PureResolverOf(context, type, definition));
        }

        found.Clear();
        collected = found;
        return new SelectionPlan(type, fields);
    }

    private static Dictionary<string, (GraphQLField Field, FieldType FieldType)>? Take()
    {
        var taken = collected;
        collected = null;
        return taken;
    }

    private static IPureResolver? PureResolverOf(ExecutionContext context, IGraphType type, FieldType definition) =>
        ReferenceEquals(definition, context.Schema.TypeNameMetaFieldType) && type is IObjectGraphType
            ? new TypeNameResolver(type.Name)
            : definition.Resolver as IPureResolver;

    // Repeats the engine's handling of an exception from a resolver or from completion.
    private async Task FailAsync(ExecutionContext context, ExecutionNode node, Exception exception)
    {
        if (exception is OperationCanceledException && context.CancellationToken.IsCancellationRequested)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        if (exception is ExecutionError error)
        {
            SetNodeError(context, node, error);
        }
        else if (await ProcessNodeUnhandledExceptionAsync(context, node, exception).ConfigureAwait(false))
        {
            ExceptionDispatchInfo.Throw(exception);
        }
    }
}
