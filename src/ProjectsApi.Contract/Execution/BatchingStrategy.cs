using GraphQL.DataLoader;
using GraphQL.Execution;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Runs fields in parallel as the engine's parallel strategy does, batch loaders last. A step ends when all its fields have started; its
/// database reads then run together.
/// </summary>
internal abstract class BatchingStrategy : ExecutionStrategy
{
    public override Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode) => ExecuteNodesAsync(context, [rootNode]);

    /// <summary>Executes nodes and everything below them together.</summary>
    public async Task ExecuteNodesAsync(ExecutionContext context, IEnumerable<ExecutionNode> nodes)
    {
        var reads = (context.UserContext as RequestContext)?.Reads;
        var work = new Work(nodes);
        try
        {
            while (work.Nodes.Count > 0 || work.Loaders.Count > 0)
            {
                await StepAsync(context, work, reads).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // No work may continue after the answer. Later failures add nothing to the first.
            await Task.WhenAll(work.Tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private async Task StepAsync(ExecutionContext context, Work work, RequestReads? reads)
    {
        reads?.Open();
        try
        {
            await StartAsync(context, work).ConfigureAwait(false);
        }
        finally
        {
            // Also after a failure, because a field may wait for a read of this step.
            reads?.Close();
        }

        await Task.WhenAll(work.Tasks).ConfigureAwait(false);
        foreach (var node in work.Running)
        {
            work.Continue(node);
        }

        work.Tasks.Clear();
        work.Running.Clear();
    }

    private async ValueTask StartAsync(ExecutionContext context, Work work)
    {
        while (work.Nodes.Count > 0 && !(work.Tasks.Count >= context.MaxParallelExecutionCount))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var node = work.Nodes.Dequeue();
            var task = ExecuteNodeAsync(context, node);
            if (task.IsCompleted)
            {
                await task.ConfigureAwait(false);
                work.Continue(node);
            }
            else
            {
                work.Await(node, task);
            }
        }

        if (work.Nodes.Count > 0 || work.Tasks.Count > 0)
        {
            return;
        }

        foreach (var node in work.Loaders)
        {
            work.Await(node, CompleteDataLoaderNodeAsync(context, node));
        }

        work.Loaders.Clear();
    }

    private sealed class Work(IEnumerable<ExecutionNode> nodes)
    {
        public Queue<ExecutionNode> Nodes { get; } = new(nodes);

        public List<ExecutionNode> Loaders { get; } = [];

        public List<ExecutionNode> Running { get; } = [];

        public List<Task> Tasks { get; } = [];

        public void Await(ExecutionNode node, Task task)
        {
            Running.Add(node);
            Tasks.Add(task);
        }

        public void Continue(ExecutionNode node)
        {
            if (node.Result is IDataLoaderResult)
            {
                Loaders.Add(node);
            }
            else if (node is IParentExecutionNode parent)
            {
                parent.ApplyToChildren(static (child, nodes) => nodes.Enqueue(child), Nodes);
            }
        }
    }
}
