using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Loading;

/// <summary>
/// Reads one entity type with EF Core: filter, order, page. A unique key ends the order. Rows are not tracked and hold the
/// selected columns only.
/// </summary>
/// <typeparam name="TContext">Database context.</typeparam>
/// <typeparam name="TRow">Stored entity.</typeparam>
/// <param name="contexts">Opens a context for each read.</param>
/// <param name="row">Description of the rows.</param>
public abstract class RowReads<TContext, TRow>(IDbContextFactory<TContext> contexts, Row<TRow> row) : IRowReads<TRow>
    where TContext : DbContext
    where TRow : class
{
    private readonly CompiledQueries _compiled = new();
    private readonly Lazy<IndexedOrders<TRow>> _orders = new(() =>
    {
        using var database = contexts.CreateDbContext();
        return new IndexedOrders<TRow>(database.Model, row);
    });

    private readonly ConditionalWeakTable<LambdaExpression, string> _parentNames = [];

    /// <inheritdoc />
    public Task<Page<TRow>> PageAsync(ListRequest<TRow> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Ask.Rows)
        {
            _orders.Value.Require(request);
        }

        return ShortPageAsync(request, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, Page<TRow>>> PagesAsync<TParent>(
        Expression<Func<TRow, Guid?>> parent, IReadOnlyList<Guid> parents, ListRequest<TRow> request, CancellationToken cancellationToken)
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(request);
        var name = _parentNames.GetValue(parent, static expression => expression.Body.ToString());
        if (parents.Count == 1)
        {
            // One parent needs no window: its list is an ordinary page.
            var only = request.And(new MemberCondition<TRow>(name, parent, parents[0]));
            return new Dictionary<Guid, Page<TRow>> { [parents[0]] = await ShortPageAsync(only, cancellationToken).ConfigureAwait(false) };
        }

        return await PagesAsync<TParent>(parent, name, parents, request, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public virtual Task<IReadOnlyDictionary<Guid, TRow>> ByKeysAsync(
        IReadOnlyList<Guid> keys, MemberSet needs, RequestReads reads, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(reads);
        ICondition<TRow> which = keys.Count == 1
            ? new MemberCondition<TRow>(RowKey<TRow>.Name, RowKey<TRow>.Selector, keys[0])
            : new MembershipCondition<TRow>(RowKey<TRow>.Name, RowKey<TRow>.Selector, keys);
        var shape = new QueryShape().Word("keys").Word(needs.ToString());
        var predicates = ConditionExtensions.Write([which], shape);
        var rows = new RowsStatement<TRow>(_compiled, new ShapedQuery(
            shape,
            (database, operands) =>
                database.Set<TRow>().AsNoTracking().Matching(predicates, operands).Select(row.Map.Only(needs)).Expression));
        return RunAsync(reads, [rows], IReadOnlyDictionary<Guid, TRow> () => rows.Rows.ToDictionary(RowKey<TRow>.Of), cancellationToken);
    }

    private Task<Page<TRow>> ShortPageAsync(ListRequest<TRow> request, CancellationToken cancellationToken)
    {
        var slice = new PageQuery<TRow>(request, OrderOf(request), row);
        var rows = request.Ask.Rows ? new RowsStatement<PagedRow<TRow>>(_compiled, slice.Page()) : null;
        var count = request.Ask.TotalCount ? new CountStatement(_compiled, slice.Count()) : null;
        return RunAsync(request.Reads, [rows, count], () => slice.Cut(rows?.Rows ?? [], count?.Count), cancellationToken);
    }

    private Task<IReadOnlyDictionary<Guid, Page<TRow>>> PagesAsync<TParent>(
        Expression<Func<TRow, Guid?>> parent,
        string name,
        IReadOnlyList<Guid> parents,
        ListRequest<TRow> request,
        CancellationToken cancellationToken)
        where TParent : class
    {
        var slice = new PageQuery<TRow>(request, OrderOf(request), row);
        var rows = request.Ask.Rows
            ? new RowsStatement<PagedRow<TRow>>(_compiled, slice.PageOfEach<TParent>(parents, name, parent)) : null;
        var counts = request.Ask.TotalCount
            ? new RowsStatement<Parents<TRow>.ParentCount>(
                _compiled, slice.CountOfEach(typeof(TParent).Name, parent, new MembershipCondition<TRow>(name, parent, parents)))
            : null;
        return RunAsync(
            request.Reads,
            [rows, counts],
            IReadOnlyDictionary<Guid, Page<TRow>> () =>
            {
                var lists = (rows?.Rows ?? []).GroupBy(row => row.Parent).ToDictionary(list => list.Key, list => list.ToList());
                var counted = counts?.Rows.ToDictionary(count => count.Parent, count => count.Count);
                return parents.ToDictionary(
                    key => key, key => slice.Cut(lists.GetValueOrDefault(key) ?? [], counted?.GetValueOrDefault(key)));
            },
            cancellationToken);
    }

    private Task<TResult> RunAsync<TResult>(
        RequestReads reads, IEnumerable<Statement?> statements, Func<TResult> make, CancellationToken cancellationToken) =>
        reads.RunAsync(new Read<TContext, TResult>(reads.Contexts(contexts), statements, make), cancellationToken);

    private IReadOnlyList<SortKey> OrderOf(ListRequest<TRow> request)
    {
        var order = request.Order.Count > 0 ? request.Order : row.DefaultOrder;
        var deciding = order.TakeWhile(key => key.Name != row.Unique.Name).Count();
        // Sort keys after a unique key have no effect, and would keep the database from reading in index order.
        return deciding < order.Count ? [.. order.Take(deciding + 1)] : [.. order, row.Unique];
    }
}
