using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Outcome with one row.</summary>
internal sealed record RowDecision<TEntity>(TEntity Row) : IDecision
    where TEntity : Entity
{
    public bool AllowsPartialSuccess => false;
}
