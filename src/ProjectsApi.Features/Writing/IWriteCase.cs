using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>A use case that writes: load, decide, change. Whoever runs it saves, answers and turns back.</summary>
/// <typeparam name="TInput">What the caller gives.</typeparam>
/// <typeparam name="TEntity">Row that the answer shows.</typeparam>
internal interface IWriteCase<in TInput, TEntity> : IUseCase
    where TInput : WriteInput
    where TEntity : Entity
{
    /// <summary>Changes tracked rows and notes every mistake; may run again from the start after a fault.</summary>
    /// <returns>Row that the answer shows, or null when it could not be found.</returns>
    Task<TEntity?> DecideAsync(WriteContext write, TInput input, CancellationToken cancellationToken);
}
