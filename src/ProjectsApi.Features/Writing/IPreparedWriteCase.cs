using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>A use case that computes a result from its input before it writes. The payload shows the result in any case.</summary>
/// <typeparam name="TInput">Input of the mutation.</typeparam>
/// <typeparam name="TPrepared">Computed result.</typeparam>
/// <typeparam name="TEntity">Row of the payload.</typeparam>
internal interface IPreparedWriteCase<in TInput, TPrepared, TEntity> : IUseCase
    where TInput : WriteInput
    where TPrepared : class
    where TEntity : Entity
{
    /// <summary>Computes the result once, without the database.</summary>
    Task<TPrepared> PrepareAsync(TInput input, CancellationToken cancellationToken);

    /// <summary>Changes tracked rows and adds every error. May run again after a conflict.</summary>
    Task<TEntity?> DecideAsync(WriteContext write, TInput input, TPrepared prepared, CancellationToken cancellationToken);
}
