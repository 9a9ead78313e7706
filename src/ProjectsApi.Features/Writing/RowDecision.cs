using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>One row to answer with.</summary>
internal sealed record RowDecision<TEntity>(TEntity Row) : IDecision
    where TEntity : Entity
{
    public bool KeepsDespiteErrors => false;
}
