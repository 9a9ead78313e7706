using System.Collections;
using GraphQL.Execution;
using GraphQL.Types;
using ProjectsApi.Contract.Execution;

namespace ProjectsApi.Contract.Incremental;

/// <summary>The last items of a streamed list.</summary>
/// <param name="list">The list, with its first items.</param>
/// <param name="values">Values of all items.</param>
/// <param name="first">Number of first items.</param>
/// <param name="label">Name of the part; null for none.</param>
internal sealed class StreamedPart(ListNode list, IList values, int first, string? label) : IncrementalPart(list, label)
{
    public ListNode List => list;

    public IList Values => values;

    public int First => first;

    public override object Step => list.Planned;

    /// <summary>The last items; null before the part has run, and when a null removed them.</summary>
    public List<ExecutionNode>? Items { get; set; }

    public override bool HasData => Items is not null;

    public override void PropagateNull()
    {
        var isMissing = false;
        foreach (var item in Items ?? [])
        {
            isMissing |= item.PropagateNull();
        }

        if (isMissing && list.GraphType is ListGraphType { ResolvedType: NonNullGraphType })
        {
            Remove();
        }
    }

    public override void Remove() => Items = null;
}
