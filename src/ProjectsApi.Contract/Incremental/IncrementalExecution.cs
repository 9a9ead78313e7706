using GraphQL;
using GraphQL.Execution;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Incremental;

/// <summary>
/// Executes the parts of one answer. The uses of one fragment on all objects run together, so that their reads share statements.
/// Different fragments run one after the other, in the order of the document.
/// </summary>
internal sealed class IncrementalExecution(QueryStrategy fields, IncrementalContext context, IAccessPolicy policy)
{
    private readonly List<IncrementalPart> _waiting = [];
    private List<IncrementalPart> _running = [];
    private int _announced;

    public IncrementalForm Form => context.Form;

    public bool HasNext => _waiting.Count > 0;

    /// <summary>The first answer: a result of its own when nothing follows.</summary>
    public ExecutionResult First(RootExecutionNode root)
    {
        var data = root.PropagateNull() ? null : root;
        var announced = Announce();
        var first = announced.Count > 0 ? new IncrementalResult(this, announced) : new ExecutionResult();
        (first.Executed, first.Data, first.Operation, first.Extensions) = (true, data, context.Operation, context.OutputExtensions);
        first.AddErrors(context.Errors);
        return first;
    }

    public async Task<IncrementalPayload> NextAsync()
    {
        if (context.UserContext is RequestContext request)
        {
            // The flow of the first answer has ended, and its restriction of rows with it.
            policy.Enter(request);
        }

        var step = _waiting[0].Step;
        _running = _waiting.FindAll(part => part.Step.Equals(step));
        _waiting.RemoveAll(_running.Contains);
        var nodes = new List<ExecutionNode>();
        foreach (var part in _running)
        {
            nodes.AddRange(await fields.BeginAsync(context, part).ConfigureAwait(false));
        }

        await fields.ExecuteNodesAsync(context, nodes).ConfigureAwait(false);
        _running.ForEach(part => part.PropagateNull());
        var announced = Announce();
        var payload = new IncrementalPayload(Form, _running) { Announced = announced, HasNext = HasNext };
        _running = [];
        return payload;
    }

    public IncrementalPayload Abandon(ExecutionError error)
    {
        List<IncrementalPart> lost = [.. _running, .. _waiting];
        foreach (var part in lost)
        {
            part.Errors.Add(error);
            part.Remove();
        }

        _waiting.Clear();
        _running = [];
        return new IncrementalPayload(Form, lost);
    }

    private List<IncrementalPart> Announce()
    {
        var found = context.TakeParts();
        _waiting.AddRange(found);
        _waiting.RemoveAll(part => !part.IsAlive);
        var announced = found.FindAll(part => part.IsAlive);
        announced.ForEach(part => part.Announce(_announced++));
        return announced;
    }
}
