using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Plans;
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
    private static readonly Expression<Func<TEntity, Guid?>> Key = KeyOf<TEntity>();
    private static readonly SortKey Tiebreaker =
        new(nameof(IEntityView.Id), Expression.Lambda(MemberCondition<TEntity>.Narrowed(Key), Key.Parameters), Descending: false, MayBeNull: false);

    private readonly QueryPlans _plans = new();

    /// <inheritdoc />
    public Task<Page<TView>> PageAsync(ListRequest<TEntity> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var slice = new Slice<TEntity, TView>(request, OrderOf(request), map);
        return ReadAsync((database, token) => PageAsync(database, slice, request, token), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, Page<TView>>> PagesAsync<TParent>(
        Expression<Func<TEntity, Guid?>> parent, IReadOnlyList<Guid> parents, ListRequest<TEntity> request, CancellationToken cancellationToken)
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(request);
        var name = parent.Body.ToString();
        if (parents.Count == 1)
        {
            // One parent needs no window: its list is an ordinary page.
            var only = request.And(new MemberCondition<TEntity>(name, parent, parents[0]));
            return new Dictionary<Guid, Page<TView>> { [parents[0]] = await PageAsync(only, cancellationToken).ConfigureAwait(false) };
        }

        var chosen = new MembershipCondition<TParent>(nameof(IEntityView.Id), KeyOf<TParent>(), parents);
        var theirs = request.And(new MembershipCondition<TEntity>(name, parent, parents));
        var pageOf = await ReadAsync((database, token) => PagesAsync(database, parent, chosen, theirs, token), cancellationToken).ConfigureAwait(false);
        return parents.ToDictionary(key => key, pageOf);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, TView>> ByKeysAsync(IReadOnlyList<Guid> keys, ulong needs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ICondition<TEntity> which = keys.Count == 1
            ? new MemberCondition<TEntity>(nameof(IEntityView.Id), Key, keys[0])
            : new MembershipCondition<TEntity>(nameof(IEntityView.Id), Key, keys);
        var plan = new PlanKey().Word("keys").Word(needs);
        which.Describe(plan);
        return await ReadAsync(
            async (database, token) => await _plans
                .Run(database, plan, operands => All<TEntity>(database).Matching([which], operands).Select(map.Only(needs)), token)
                .ToDictionaryAsync(view => view.Id, cancellationToken: token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    private static IQueryable<TAny> All<TAny>(TContext database)
        where TAny : class => database.Set<TAny>().AsNoTracking();

    private static Expression<Func<TAny, Guid?>> KeyOf<TAny>()
    {
        var entity = Expression.Parameter(typeof(TAny), "e");
        return Expression.Lambda<Func<TAny, Guid?>>(Expression.Convert(Expression.Property(entity, nameof(IEntityView.Id)), typeof(Guid?)), entity);
    }

    private async Task<Page<TView>> PageAsync(
        TContext database, Slice<TEntity, TView> slice, ListRequest<TEntity> request, CancellationToken cancellationToken)
    {
        List<Row<TView>> rows = request.Ask.Rows
            ? await _plans.Run(database, slice.Key("page"), operands => slice.Page(All<TEntity>(database), operands), cancellationToken)
                .ToListAsync(cancellationToken).ConfigureAwait(false)
            : [];
        int? total = request.Ask.TotalCount
            ? await All<TEntity>(database).Matching(request.Conditions, ValueOperands.Instance).CountAsync(cancellationToken).ConfigureAwait(false)
            : null;
        return slice.Cut(rows, total);
    }

    private async Task<Func<Guid, Page<TView>>> PagesAsync<TParent>(
        TContext database,
        Expression<Func<TEntity, Guid?>> parent,
        MembershipCondition<TParent> chosen,
        ListRequest<TEntity> request,
        CancellationToken cancellationToken)
        where TParent : class
    {
        var slice = new Slice<TEntity, TView>(request, OrderOf(request), map);
        var rows = new List<Row<TView>>();
        if (request.Ask.Rows)
        {
            var key = slice.KeyOfEach(typeof(TParent).Name, chosen);
            rows = await _plans.Run(
                    database, key, operands => slice.PageOfEach(All<TParent>(database), chosen, All<TEntity>(database), parent, operands), cancellationToken)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
        }

        var counted = request.Ask.TotalCount
            ? await Parents<TEntity>.Counts(All<TEntity>(database).Matching(request.Conditions, ValueOperands.Instance), parent)
                .ToDictionaryAsync(c => c.Parent, c => c.Count, cancellationToken).ConfigureAwait(false)
            : null;
        var lists = rows.GroupBy(row => row.Parent).ToDictionary(list => list.Key, list => list.ToList());
        return key => slice.Cut(lists.GetValueOrDefault(key) ?? [], counted?.GetValueOrDefault(key));
    }

    /// <summary>Retried as a whole after a transient fault, so that EF Core need not buffer each result to retry its statement.</summary>
    private async Task<TResult> ReadAsync<TResult>(Func<TContext, CancellationToken, Task<TResult>> read, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await database.Database.CreateExecutionStrategy()
            .ExecuteAsync((database, read), static (work, token) => work.read(work.database, token), cancellationToken).ConfigureAwait(false);
    }

    private IReadOnlyList<SortKey> OrderOf(ListRequest<TEntity> request) =>
        [.. request.Order.Count > 0 ? request.Order : defaultOrder, Tiebreaker];
}
