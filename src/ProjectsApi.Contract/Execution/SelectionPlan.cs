using GraphQL.Types;
using ProjectsApi.Contract.Incremental;

namespace ProjectsApi.Contract.Execution;

/// <summary>The included fields of one selection set for one concrete type, collected once for all objects of a list.</summary>
internal sealed record SelectionPlan(IGraphType Type, PlannedField[] Fields)
{
    /// <summary>Fragments that follow later.</summary>
    public IReadOnlyList<DeferredFragment> Deferred { get; init; } = [];
}
