using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Several rows to answer with.</summary>
/// <param name="Rows">Rows that were changed, in the order of the input.</param>
/// <param name="KeepsDespiteErrors">Whether what is right is kept although something else was wrong.</param>
public sealed record BulkDecision<TEntity>(IReadOnlyList<TEntity> Rows, bool KeepsDespiteErrors) : IDecision
    where TEntity : Entity
{
    bool IDecision.Removes(ProjectsDbContext database) => false;
}
