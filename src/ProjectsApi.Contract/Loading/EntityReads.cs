using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Loading;

/// <summary>Reads one entity with EF Core: filter, order (… then a unique key), page; no tracking; only the asked columns.</summary>
/// <typeparam name="TContext">Database context.</typeparam>
/// <typeparam name="TEntity">Stored entity.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
/// <param name="contexts">Opens a context for each read.</param>
/// <param name="map">How the entity becomes its view.</param>
/// <param name="unique">Key that no two entities share; the last of every order, so that it breaks ties.</param>
/// <param name="defaultOrder">Order when the client gives none.</param>
public abstract class EntityReads<TContext, TEntity, TView>(
    IDbContextFactory<TContext> contexts, ViewMap<TEntity, TView> map, SortKey unique, params IReadOnlyList<SortKey> defaultOrder) : IEntityReads<TEntity, TView>
    where TContext : DbContext
    where TEntity : class
    where TView : class
{
    private readonly QueryPlans _plans = new();
    private readonly ConditionalWeakTable<LambdaExpression, string> _parentNames = [];

    private protected ViewMap<TEntity, TView> Map => map;

    /// <inheritdoc />
    public Task<Page<TView>> PageAsync(ListRequest<TEntity> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var slice = new Slice<TEntity, TView>(request, OrderOf(request), map);
        var rows = request.Ask.Rows ? Rows<Row<TView>>(slice.Key("page"), (database, operands) => slice.Page(All<TEntity>(database), operands)) : null;
        var count = request.Ask.TotalCount ? Count(slice, request) : null;
        return RunAsync(request.Reads, [rows, count], () => slice.Cut(rows?.Rows ?? [], count?.Rows[0]), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, Page<TView>>> PagesAsync<TParent>(
        Expression<Func<TEntity, Guid?>> parent, IReadOnlyList<Guid> parents, ListRequest<TEntity> request, CancellationToken cancellationToken)
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(request);
        var name = _parentNames.GetValue(parent, static expression => expression.Body.ToString());
        if (parents.Count == 1)
        {
            // One parent needs no window: its list is an ordinary page.
            var only = request.And(new MemberCondition<TEntity>(name, parent, parents[0]));
            return new Dictionary<Guid, Page<TView>> { [parents[0]] = await PageAsync(only, cancellationToken).ConfigureAwait(false) };
        }

        var chosen = new MembershipCondition<TParent>(nameof(IEntityView.Id), KeyOf<TParent>(), parents);
        var theirs = request.And(new MembershipCondition<TEntity>(name, parent, parents));
        return await PagesAsync(parent, parents, chosen, theirs, cancellationToken).ConfigureAwait(false);
    }

    private protected static IQueryable<TAny> All<TAny>(TContext database)
        where TAny : class => database.Set<TAny>().AsNoTracking();

    private protected static Expression<Func<TAny, Guid?>> KeyOf<TAny>()
    {
        var entity = Expression.Parameter(typeof(TAny), "e");
        return Expression.Lambda<Func<TAny, Guid?>>(Expression.Convert(Expression.Property(entity, nameof(IEntityView.Id)), typeof(Guid?)), entity);
    }

    private Task<IReadOnlyDictionary<Guid, Page<TView>>> PagesAsync<TParent>(
        Expression<Func<TEntity, Guid?>> parent,
        IReadOnlyList<Guid> parents,
        MembershipCondition<TParent> chosen,
        ListRequest<TEntity> request,
        CancellationToken cancellationToken)
        where TParent : class
    {
        var slice = new Slice<TEntity, TView>(request, OrderOf(request), map);
        var rows = request.Ask.Rows
            ? Rows<Row<TView>>(
                slice.KeyOfEach(typeof(TParent).Name, chosen),
                (database, operands) => slice.PageOfEach(All<TParent>(database), chosen, All<TEntity>(database), parent, operands))
            : null;
        var counts = request.Ask.TotalCount
            ? Rows<Parents<TEntity>.ParentCount>(
                slice.CountKey("counts of " + typeof(TParent).Name),
                (database, operands) => Parents<TEntity>.Counts(All<TEntity>(database).Matching(request.Conditions, operands), parent))
            : null;
        return RunAsync(
            request.Reads,
            [rows, counts],
            IReadOnlyDictionary<Guid, Page<TView>> () =>
            {
                var lists = (rows?.Rows ?? []).GroupBy(row => row.Parent).ToDictionary(list => list.Key, list => list.ToList());
                var counted = counts?.Rows.ToDictionary(count => count.Parent, count => count.Count);
                return parents.ToDictionary(key => key, key => slice.Cut(lists.GetValueOrDefault(key) ?? [], counted?.GetValueOrDefault(key)));
            },
            cancellationToken);
    }

    private protected Statement<IAsyncEnumerable<TRow>, TRow> Rows<TRow>(PlanKey key, Func<TContext, IOperands, IQueryable<TRow>> build) =>
        new(_plans, key, (database, operands) => build((TContext)database, operands).Expression);

    private Statement<Task<int>, int> Count(Slice<TEntity, TView> slice, ListRequest<TEntity> request) => new(
        _plans,
        slice.CountKey("count"),
        (database, operands) => Expression.Call(
            typeof(Queryable), nameof(Queryable.Count), [typeof(TEntity)], All<TEntity>((TContext)database).Matching(request.Conditions, operands).Expression));

    private protected Task<TResult> RunAsync<TResult>(
        RequestReads reads, IEnumerable<Statement?> statements, Func<TResult> make, CancellationToken cancellationToken) =>
        reads.RunAsync(new Read<TContext, TResult>(reads.Contexts(contexts), statements, make), cancellationToken);

    private IReadOnlyList<SortKey> OrderOf(ListRequest<TEntity> request)
    {
        var order = request.Order.Count > 0 ? request.Order : defaultOrder;
        var deciding = order.TakeWhile(key => key.Name != unique.Name).Count();
        // Behind a unique key no other one ever decides; and a database would not read from the index of both.
        return deciding < order.Count ? [.. order.Take(deciding + 1)] : [.. order, unique];
    }
}
