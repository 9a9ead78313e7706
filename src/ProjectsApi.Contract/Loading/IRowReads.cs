using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Loading;

/// <summary>Reads of one entity type for fields. Each read opens its own database context, so fields may run in parallel.</summary>
/// <typeparam name="TRow">Stored entity.</typeparam>
public interface IRowReads<TRow>
    where TRow : class
{
    /// <summary>One slice of the list; at most one statement for the rows and one for the count.</summary>
    Task<Page<TRow>> PageAsync(ListRequest<TRow> request, CancellationToken cancellationToken);

    /// <summary>The same slice for each of several parents, with the same number of statements.</summary>
    /// <typeparam name="TParent">Stored entity of the parents; its key is the member <c>Id</c>.</typeparam>
    /// <param name="parent">Foreign key that names the parent.</param>
    /// <param name="parents">Keys of the parents, each once.</param>
    /// <param name="request">The list, as for one parent.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <returns>A page for each parent that has items or was counted.</returns>
    Task<IReadOnlyDictionary<Guid, Page<TRow>>> PagesAsync<TParent>(
        Expression<Func<TRow, Guid?>> parent, IReadOnlyList<Guid> parents, ListRequest<TRow> request, CancellationToken cancellationToken)
        where TParent : class;

    /// <summary>Rows by key, with one statement; the key is the member <c>Id</c>.</summary>
    /// <param name="keys">Keys, each once.</param>
    /// <param name="needs">Members to fill.</param>
    /// <param name="reads">Reads of the request, with which this one may share a round trip.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    Task<IReadOnlyDictionary<Guid, TRow>> ByKeysAsync(
        IReadOnlyList<Guid> keys, MemberSet needs, RequestReads reads, CancellationToken cancellationToken);

    /// <summary>Rows by key, with one statement that runs at once.</summary>
    /// <param name="keys">Keys, each once.</param>
    /// <param name="needs">Members to fill.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    Task<IReadOnlyDictionary<Guid, TRow>> ByKeysAsync(IReadOnlyList<Guid> keys, MemberSet needs, CancellationToken cancellationToken) =>
        ByKeysAsync(keys, needs, new RequestReads(), cancellationToken);
}
