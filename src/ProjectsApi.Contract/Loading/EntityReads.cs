using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Loading;

/// <summary>Reads one entity with EF Core: filter, order (… then Id), page; no tracking; only the asked columns.</summary>
/// <typeparam name="TContext">Database context.</typeparam>
/// <typeparam name="TEntity">Stored entity; its key is the member <c>Id</c>.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
/// <param name="contexts">Opens a context for each read.</param>
/// <param name="map">How the entity becomes its view.</param>
/// <param name="defaultOrder">Order when the client gives none; the key is added as the last tiebreaker.</param>
public abstract class EntityReads<TContext, TEntity, TView>(
    IDbContextFactory<TContext> contexts, ViewMap<TEntity, TView> map, params IReadOnlyList<SortKey> defaultOrder) : IEntityReads<TEntity, TView>
    where TContext : DbContext
    where TEntity : class
    where TView : class, IEntityView
{
    private static readonly SortKey Tiebreaker = new(nameof(IEntityView.Id), KeySelector(), Descending: false, MayBeNull: false);

    /// <inheritdoc />
    public async Task<Page<TView>> PageAsync(ListRequest<TEntity> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var slice = new Slice<TEntity, TView>(request, OrderOf(request), map);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var matching = Matching(database, request.Where);
        List<Row<TView>> rows = request.Ask.Rows
            ? await slice.Rows(slice.Take(slice.Seek(matching)), parent: null).ToListAsync(cancellationToken).ConfigureAwait(false)
            : [];
        int? total = request.Ask.TotalCount ? await matching.CountAsync(cancellationToken).ConfigureAwait(false) : null;
        return slice.Cut(rows, total);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, Page<TView>>> PagesAsync<TParent>(
        Expression<Func<TEntity, Guid?>> parent, IReadOnlyList<Guid> parents, ListRequest<TEntity> request, CancellationToken cancellationToken)
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(request);
        if (parents.Count == 1)
        {
            // One parent needs no window: its list is an ordinary page.
            var only = Predicates.And(request.Where, Parents<TEntity>.Is(parent, parents[0]));
            return new Dictionary<Guid, Page<TView>> { [parents[0]] = await PageAsync(request with { Where = only }, cancellationToken).ConfigureAwait(false) };
        }

        var slice = new Slice<TEntity, TView>(request, OrderOf(request), map);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var matching = Matching(database, Predicates.And(request.Where, Parents<TEntity>.IsOneOf(parent, parents)));
        var rows = request.Ask.Rows
            ? await slice.Rows(slice.TakeOfEach(Chosen<TParent>(database, parents), slice.Seek(matching), parent), parent).ToListAsync(cancellationToken).ConfigureAwait(false)
            : [];
        var totals = request.Ask.TotalCount
            ? await Parents<TEntity>.Counts(matching, parent).ToDictionaryAsync(c => c.Parent, c => c.Count, cancellationToken).ConfigureAwait(false)
            : null;
        var lists = rows.GroupBy(row => row.Parent).ToDictionary(list => list.Key, list => list.ToList());
        return parents.ToDictionary(key => key, key => slice.Cut(lists.GetValueOrDefault(key) ?? [], totals?.GetValueOrDefault(key)));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, TView>> ByKeysAsync(IReadOnlyList<Guid> keys, ulong needs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var key = (Expression<Func<TEntity, Guid?>>)Expression.Lambda(
            Expression.Convert(Tiebreaker.Selector.Body, typeof(Guid?)), Tiebreaker.Selector.Parameters);
        var which = keys.Count == 1 ? Parents<TEntity>.Is(key, keys[0]) : Parents<TEntity>.IsOneOf(key, keys);
        return await Matching(database, which).Select(map.Only(needs)).ToDictionaryAsync(v => v.Id, cancellationToken).ConfigureAwait(false);
    }

    private static IQueryable<TEntity> Matching(TContext database, Expression<Func<TEntity, bool>>? where)
    {
        var all = database.Set<TEntity>().AsNoTracking();
        return where is null ? all : all.Where(where);
    }

    private static IQueryable<TParent> Chosen<TParent>(TContext database, IReadOnlyList<Guid> keys)
        where TParent : class
    {
        var parent = Expression.Parameter(typeof(TParent), "p");
        var key = Expression.Convert(Expression.Property(parent, nameof(IEntityView.Id)), typeof(Guid?));
        return database.Set<TParent>().AsNoTracking().Where(Parents<TParent>.IsOneOf(Expression.Lambda<Func<TParent, Guid?>>(key, parent), keys));
    }

    private static LambdaExpression KeySelector()
    {
        var entity = Expression.Parameter(typeof(TEntity), "e");
        return Expression.Lambda(Expression.Property(entity, nameof(IEntityView.Id)), entity);
    }

    private IReadOnlyList<SortKey> OrderOf(ListRequest<TEntity> request) =>
        [.. request.Order.Count > 0 ? request.Order : defaultOrder, Tiebreaker];
}
