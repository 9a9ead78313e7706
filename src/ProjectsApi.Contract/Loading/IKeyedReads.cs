using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Loading;

/// <summary>The reads behind the fields over one entity that is found by its key too.</summary>
/// <typeparam name="TEntity">Stored entity; its key is the member <c>Id</c>.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
public interface IKeyedReads<TEntity, TView> : IEntityReads<TEntity, TView>
    where TEntity : class
    where TView : class, IEntityView
{
    /// <summary>Entities by key, with one statement.</summary>
    /// <param name="keys">Keys, each once.</param>
    /// <param name="needs">Members of the view to fill.</param>
    /// <param name="reads">Reads of the request, with which this one may share a round trip.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    Task<IReadOnlyDictionary<Guid, TView>> ByKeysAsync(IReadOnlyList<Guid> keys, ulong needs, RequestReads reads, CancellationToken cancellationToken);

    /// <summary>Entities by key, with one statement that runs at once.</summary>
    /// <param name="keys">Keys, each once.</param>
    /// <param name="needs">Members of the view to fill.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    Task<IReadOnlyDictionary<Guid, TView>> ByKeysAsync(IReadOnlyList<Guid> keys, ulong needs, CancellationToken cancellationToken) =>
        ByKeysAsync(keys, needs, new RequestReads(), cancellationToken);
}
