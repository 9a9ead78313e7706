using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>A use case that writes several rows at once.</summary>
/// <typeparam name="TInput">Input of the mutation.</typeparam>
/// <typeparam name="TEntity">Rows of the payload.</typeparam>
internal interface IBulkWriteCase<in TInput, TEntity> : IUseCase
    where TInput : WriteInput
    where TEntity : Entity
{
    /// <summary>Changes tracked rows and adds every error. May run again after a conflict.</summary>
    Task<BulkDecision<TEntity>> DecideAsync(WriteContext write, TInput input, CancellationToken cancellationToken);
}
