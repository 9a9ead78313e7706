using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;

namespace ProjectsApi.Contract.Loading;

/// <summary>The reads behind the lists over one entity; each opens its own database context, so fields may run side by side.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
public interface IEntityReads<TEntity, TView>
    where TEntity : class
    where TView : class
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
}
