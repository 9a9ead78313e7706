using System.Collections;
using System.Runtime.ExceptionServices;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Incremental;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Executes in steps, with a fast path for pure resolvers. Fields are collected once for all objects of a list. A pure resolver needs no
/// task and no context, and its leaf needs no node.
/// </summary>
/// <remarks>A failure on the fast path is repeated on the engine's path, so errors and their order are the engine's.</remarks>
internal sealed class QueryStrategy(IAccessPolicy policy) : CollectingStrategy
{
    private readonly RootSelectionCache _roots = new();

    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        if (IncrementalContext.For(context) is not { } incremental)
        {
            return await base.ExecuteAsync(context).ConfigureAwait(false);
        }

        var root = RootOf(incremental);
        await ExecuteNodeTreeAsync(incremental, root).ConfigureAwait(false);
        return FirstOf(incremental, root);
    }

    /// <summary>The root of the answer with the nodes of its fields, none of them run.</summary>
    public RootExecutionNode RootOf(ExecutionContext context) => BuildExecutionRootNode(context, GetOperationRootType(context));

    /// <summary>The first answer of an operation that defers or streams.</summary>
    public ExecutionResult FirstOf(IncrementalContext context, RootExecutionNode root) =>
        new IncrementalExecution(this, context, policy).First(root);

    /// <summary>Prepares a later part.</summary>
    /// <returns>Nodes to execute.</returns>
    public async Task<IEnumerable<ExecutionNode>> BeginAsync(IncrementalContext context, IncrementalPart part)
    {
        switch (part)
        {
            case StreamedPart streamed:
                context.Own(streamed.List, part);
                return streamed.Items = await ItemsOf(
                    context, streamed.List, streamed.Values, streamed.First..streamed.Values.Count).ConfigureAwait(false);
            case DeferredPart { Fragment.Plan: { } plan } deferred:
                var data = ObjectOf(context, deferred.Place, plan);
                context.Own((ExecutionNode)data, part);
                deferred.Data = (ExecutionNode)data;
                Await(context, deferred.Data, plan);
                return data.GetChildNodes();
            default:
                throw new InvalidOperationException($"'{part.GetType().Name}' is no part.");
        }
    }

    // Only the root uses the engine's node.
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var plan = _roots.Of(context, parent.GraphType, Planning);
        parent.SubFields = Array.ConvertAll(plan.Fields, field => field.NodeUnder(parent));
        Await(context, parent, plan);
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

        var first = values.Count;
        if (context is IncrementalContext incremental && list is { IndexInParentNode: null, Planned.Stream: { } stream }
            && stream.InitialCount < first)
        {
            first = stream.InitialCount;
            incremental.Add(new StreamedPart(list, values, first, stream.Label));
        }

        list.Items = await ItemsOf(context, list, values, 0..first).ConfigureAwait(false);
    }

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node.Parent is ListNode)
        {
            return Task.CompletedTask;
        }

        return context is IncrementalContext incremental && node.Field is { } field && incremental.IsShared(field)
            ? ExecuteOnceAsync(incremental, node)
            : ResolveAsync(context, node);
    }

    protected override void SetNodeError(ExecutionContext context, ExecutionNode node, ExecutionError error)
    {
        base.SetNodeError(context, node, error);
        (context as IncrementalContext)?.Add(node, error);
    }

    private Task ResolveAsync(ExecutionContext context, ExecutionNode node)
    {
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
                var plan = parent.Planned.Below(TypeOf(context, parent), context, Planning);
                parent.Fill(source, plan);
                Await(context, parent, plan);
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

    // Notes the fragments of an object that follow later.
    private static void Await(ExecutionContext context, ExecutionNode node, SelectionPlan plan)
    {
        foreach (var fragment in plan.Deferred)
        {
            (context as IncrementalContext)?.Add(new DeferredPart(node, fragment));
        }
    }

    // The object again, with the fields of a later part.
    private static IParentExecutionNode ObjectOf(ExecutionContext context, ExecutionNode place, SelectionPlan plan)
    {
        if (place is ObjectNode { Parent: { } parent, GraphType: { } type, Result: { } source } node)
        {
            var part = new ObjectNode(parent, type, node.Planned, node.IndexInParentNode) { Result = source };
            part.Fill(source, plan);
            return part;
        }

        var root = new RootExecutionNode((IObjectGraphType)plan.Type, context.Operation.SelectionSet) { Result = place.Result };
        root.SubFields = Array.ConvertAll(plan.Fields, field => field.NodeUnder(root));
        return root;
    }

    private async Task<List<ExecutionNode>> ItemsOf(ExecutionContext context, ListNode list, IList values, Range range)
    {
        var (from, count) = range.GetOffsetAndLength(values.Count);
        var items = new List<ExecutionNode>(count);
        for (var i = from; i < from + count; i++)
        {
            var item = list.Planned.NodeUnder(list, ItemTypeOf(list), i);
            item.Result = values[i];
            if (item.Result is not IDataLoaderResult && CompleteNodeAsync(context, item) is { IsCompletedSuccessfully: false } completing)
            {
                await completing.ConfigureAwait(false);
            }

            items.Add(item);
        }

        return items;
    }

    private static IGraphType ItemTypeOf(ListNode list) =>
        (list.GraphType as ListGraphType)?.ResolvedType ?? throw new InvalidOperationException("A list has a type of its items.");

    // A field in several parts is resolved once. Each part completes the result with its own selection.
    private async Task ExecuteOnceAsync(IncrementalContext context, ExecutionNode node)
    {
        if (!context.TryRecall(node, out var known))
        {
            await ResolveAsync(context, node).ConfigureAwait(false);
            context.Remember(node, node.Result);
            return;
        }

        node.Result = known;
        // The value of a leaf is complete.
        if (known is not IDataLoaderResult && node is not ValueExecutionNode)
        {
            await CompleteNodeAsync(context, node).ConfigureAwait(false);
        }
    }

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
