using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>A use case that writes several rows at once.</summary>
/// <typeparam name="TInput">What the caller gives.</typeparam>
/// <typeparam name="TEntity">Rows that the answer shows.</typeparam>
internal interface IBulkWriteCase<in TInput, TEntity> : IUseCase
    where TInput : WriteInput
    where TEntity : Entity
{
    /// <summary>Changes tracked rows and notes every mistake; may run again from the start after a fault.</summary>
    Task<BulkDecision<TEntity>> DecideAsync(WriteContext write, TInput input, CancellationToken cancellationToken);
}
