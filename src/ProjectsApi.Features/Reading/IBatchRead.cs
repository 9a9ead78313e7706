using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Reading;

/// <summary>Reads the value of one field for many parents at once.</summary>
/// <typeparam name="TKey">Parent, with the columns that the value needs.</typeparam>
/// <typeparam name="TRequest">Arguments of the field, compared by value.</typeparam>
/// <typeparam name="TResult">Value of the field.</typeparam>
internal interface IBatchRead<TKey, in TRequest, TResult> : IUseCase
{
    /// <param name="keys">Parents, each once.</param>
    /// <param name="request">Arguments, the same for all of them.</param>
    /// <param name="past">Contexts of a past to read; null for the present register.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <returns>Values by parent; a parent without one is left out.</returns>
    Task<IReadOnlyDictionary<TKey, TResult>> HandleAsync(
        IReadOnlyList<TKey> keys, TRequest request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken);
}
