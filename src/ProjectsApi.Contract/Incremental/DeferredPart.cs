using GraphQL.Execution;

namespace ProjectsApi.Contract.Incremental;

/// <summary>A deferred fragment of one object.</summary>
/// <param name="place">The object, with the fields of the answer so far.</param>
/// <param name="fragment">The fragment on the type of the object.</param>
internal sealed class DeferredPart(ExecutionNode place, DeferredFragment fragment) : IncrementalPart(place, fragment.Label)
{
    public DeferredFragment Fragment => fragment;

    public override object Step => fragment.Node;

    /// <summary>The object with the fields of the fragment; null before the part has run, and when a null removed it.</summary>
    public ExecutionNode? Data { get; set; }

    public override bool HasData => Data is not null;

    public override void PropagateNull()
    {
        if (Data?.PropagateNull() is true)
        {
            Remove();
        }
    }

    public override void Remove() => Data = null;
}
