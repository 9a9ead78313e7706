using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Loading;

/// <summary>Reads an entity whose key is the member <c>Id</c>: its lists, in which the key breaks ties, and single ones by key.</summary>
/// <typeparam name="TContext">Database context.</typeparam>
/// <typeparam name="TEntity">Stored entity; its key is the member <c>Id</c>.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
/// <param name="contexts">Opens a context for each read.</param>
/// <param name="map">How the entity becomes its view.</param>
/// <param name="defaultOrder">Order when the client gives none; the key is added as the last tiebreaker.</param>
public abstract class KeyedReads<TContext, TEntity, TView>(
    IDbContextFactory<TContext> contexts, ViewMap<TEntity, TView> map, params IReadOnlyList<SortKey> defaultOrder)
    : EntityReads<TContext, TEntity, TView>(contexts, map, Tiebreaker, defaultOrder), IKeyedReads<TEntity, TView>
    where TContext : DbContext
    where TEntity : class
    where TView : class, IEntityView
{
    private static readonly Expression<Func<TEntity, Guid?>> Key = KeyOf<TEntity>();
    private static readonly SortKey Tiebreaker =
        new(nameof(IEntityView.Id), Expression.Lambda(MemberCondition<TEntity>.Narrowed(Key), Key.Parameters), Descending: false, MayBeNull: false);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<Guid, TView>> ByKeysAsync(
        IReadOnlyList<Guid> keys, ulong needs, RequestReads reads, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(reads);
        ICondition<TEntity> which = keys.Count == 1
            ? new MemberCondition<TEntity>(nameof(IEntityView.Id), Key, keys[0])
            : new MembershipCondition<TEntity>(nameof(IEntityView.Id), Key, keys);
        var key = new PlanKey().Word("keys").Word(needs);
        which.Describe(key);
        var views = Rows<TView>(key, (database, operands) => All<TEntity>(database).Matching([which], operands).Select(Map.Only(needs)));
        return RunAsync(
            reads, [views], IReadOnlyDictionary<Guid, TView> () => views.Rows.ToDictionary(view => view.Id), cancellationToken);
    }
}
