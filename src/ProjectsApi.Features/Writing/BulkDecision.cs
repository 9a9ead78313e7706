using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Outcome with several rows.</summary>
/// <param name="Rows">Rows in the order of the input. Invalid rows are not shown.</param>
/// <param name="AllowsPartialSuccess">Whether valid rows are saved although others are invalid.</param>
internal sealed record BulkDecision<TEntity>(IReadOnlyList<TEntity> Rows, bool AllowsPartialSuccess) : IDecision
    where TEntity : Entity;
