using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Loading;

/// <summary>The reads behind the fields over one entity; each opens its own database context, so fields may run side by side.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
public interface IEntityReads<TEntity, TView>
    where TEntity : class
    where TView : class, IEntityView
{
    /// <summary>One slice of the list; at most one statement for the rows and one for the count.</summary>
    Task<Page<TView>> PageAsync(ListRequest<TEntity> request, CancellationToken cancellationToken);

    /// <summary>The same slice for each of several parents, with the same number of statements.</summary>
    /// <typeparam name="TParent">Stored entity of the parents; its key is the member <c>Id</c>.</typeparam>
    /// <param name="parent">Foreign key that names the parent.</param>
    /// <param name="parents">Keys of the parents, each once.</param>
    /// <param name="request">The list, as for one parent.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <returns>A page for each parent that has items or was counted.</returns>
    Task<IReadOnlyDictionary<Guid, Page<TView>>> PagesAsync<TParent>(
        Expression<Func<TEntity, Guid?>> parent, IReadOnlyList<Guid> parents, ListRequest<TEntity> request, CancellationToken cancellationToken)
        where TParent : class;

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
