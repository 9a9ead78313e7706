using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Several rows to answer with.</summary>
/// <param name="Rows">Rows to show, in the order of the input; the wrong ones among them are not shown.</param>
/// <param name="KeepsDespiteErrors">Whether what is right is kept although something else was wrong.</param>
internal sealed record BulkDecision<TEntity>(IReadOnlyList<TEntity> Rows, bool KeepsDespiteErrors) : IDecision
    where TEntity : Entity;
