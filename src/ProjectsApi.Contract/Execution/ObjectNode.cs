using GraphQL.Execution;
using GraphQL.Types;

namespace ProjectsApi.Contract.Execution;

/// <summary>An object of the answer. Resolved leaves are plain values; only fields to resolve are nodes.</summary>
internal sealed class ObjectNode(ExecutionNode parent, IGraphType type, PlannedField planned, int? index)
    : ExecutionNode(parent, type, planned.Ast, planned.Definition, index), IParentExecutionNode
{
    public PlannedField Planned => planned;

    public SelectionPlan? Plan { get; private set; }

    /// <summary>In the order of the plan's fields: a serialised value or an <see cref="ExecutionNode"/>; null when the object is
    /// null.</summary>
    public object?[]? Values { get; private set; }

    /// <summary>Whether the object has fields to resolve.</summary>
    public bool HasPendingFields { get; private set; }

    /// <summary>Resolves the pure fields of the object and makes nodes for the others.</summary>
    public void Fill(object source, SelectionPlan plan)
    {
        var fields = plan.Fields;
        var values = new object?[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            if (!fields[i].TryRead(source, out values[i]))
            {
                values[i] = fields[i].NodeUnder(this);
                HasPendingFields = true;
            }
        }

        (Plan, Values) = (plan, values);
    }

    public override object? ToValue()
    {
        if (Plan is not { } plan || Values is not { } values)
        {
            return null;
        }

        var members = new Dictionary<string, object?>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            members.Add(plan.Fields[i].Name, values[i] is ExecutionNode node ? node.ToValue() : values[i]);
        }

        return members;
    }

    public override bool PropagateNull()
    {
        if (Plan is not { } plan || Values is not { } values)
        {
            return true;
        }

        // A plain value was kept only where its type allows it, so nodes alone can propagate null.
        for (var i = 0; HasPendingFields && i < values.Length; i++)
        {
            if (values[i] is ExecutionNode node && node.PropagateNull() && plan.Fields[i].IsNonNull)
            {
                Values = null;
                return true;
            }
        }

        return false;
    }

    public IEnumerable<ExecutionNode> GetChildNodes() => Values?.OfType<ExecutionNode>() ?? [];

    public void ApplyToChildren<TState>(Action<ExecutionNode, TState> action, TState state, bool reverse = false)
    {
        if (!HasPendingFields || Values is not { } values)
        {
            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (values[reverse ? values.Length - 1 - i : i] is ExecutionNode node)
            {
                action(node, state);
            }
        }
    }
}
