using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>A use case that loads, decides and changes rows. <see cref="MutationRunner"/> saves and answers.</summary>
/// <typeparam name="TInput">Input of the mutation.</typeparam>
/// <typeparam name="TEntity">Row of the payload.</typeparam>
internal interface IWriteCase<in TInput, TEntity> : IUseCase
    where TInput : WriteInput
    where TEntity : Entity
{
    /// <summary>Changes tracked rows and adds every error. May run again after a conflict.</summary>
    /// <returns>Row of the payload; null when it was not found.</returns>
    Task<TEntity?> DecideAsync(WriteContext write, TInput input, CancellationToken cancellationToken);
}
