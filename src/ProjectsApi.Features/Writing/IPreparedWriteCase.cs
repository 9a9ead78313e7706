using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>A use case that works something out of its input before it writes, and tells it whatever becomes of the write.</summary>
/// <typeparam name="TInput">What the caller gives.</typeparam>
/// <typeparam name="TPrepared">What is worked out.</typeparam>
/// <typeparam name="TEntity">Row that the answer shows.</typeparam>
internal interface IPreparedWriteCase<in TInput, TPrepared, TEntity> : IUseCase
    where TInput : WriteInput
    where TPrepared : class
    where TEntity : Entity
{
    /// <summary>Works it out once, without the register.</summary>
    Task<TPrepared> PrepareAsync(TInput input, CancellationToken cancellationToken);

    /// <summary>Changes tracked rows and notes every mistake; may run again from the start after a fault.</summary>
    Task<TEntity?> DecideAsync(WriteContext write, TInput input, TPrepared prepared, CancellationToken cancellationToken);
}
