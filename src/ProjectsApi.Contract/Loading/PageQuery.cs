using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Loading;

/// <summary>One slice of an ordered list: where it begins, how many rows it takes and what each row brings.</summary>
internal sealed class PageQuery<TRow>
    where TRow : class
{
    private readonly ListRequest<TRow> _request;
    private readonly IReadOnlyList<SortKey> _order;
    private readonly RowMap<TRow> _map;
    private readonly List<ICondition<TRow>> _conditions;

    public PageQuery(ListRequest<TRow> request, IReadOnlyList<SortKey> order, RowMap<TRow> map)
    {
        (_request, _order, _map) = (request, order, map);
        _conditions = [.. request.Conditions];
        AddCursor("after", request.Window.After);
        AddCursor("before", request.Window.Before);
    }

    private int Size => _request.Window.Size;

    private bool Backward => _request.Window.Backward;

    /// <summary>Shape and values of <see cref="Page"/>.</summary>
    public PlanKey Key(string kind)
    {
        var key = new PlanKey().Word(kind)
            .Word(_request.Ask.Needs.ToString()).Word(_request.Ask.Cursors ? "cursors" : "plain").Word(Backward ? "last" : "first");
        foreach (var sort in _order)
        {
            key.Word(sort.Descending ? "-" + sort.Name : sort.Name);
        }

        foreach (var condition in _conditions)
        {
            condition.Describe(key);
        }

        // One row more than asked tells whether there are others.
        return key.Value(Size + 1);
    }

    /// <summary>Shape and values of <see cref="PageOfEach"/>.</summary>
    public PlanKey KeyOfEach<TParent>(string parentName, ICondition<TParent> parents)
    {
        var key = Key("each " + parentName);
        parents.Describe(key);
        return key;
    }

    /// <summary>Shape and values of a count of the whole list, to which the slice's ends do not matter.</summary>
    public PlanKey CountKey(string kind)
    {
        var key = new PlanKey().Word(kind);
        foreach (var condition in _request.Conditions)
        {
            condition.Describe(key);
        }

        return key;
    }

    /// <summary>The rows of the slice.</summary>
    public IQueryable<PagedRow<TRow>> Page(IQueryable<TRow> all, IOperands operands)
    {
        var taken = Taken(all.Matching(_conditions, operands).Expression, operands);
        return Rows((IQueryable<TRow>)all.Provider.CreateQuery(taken), parent: null);
    }

    /// <summary>The rows of the same slice for each parent, in one statement with a window function or a lateral join.</summary>
    /// <param name="parents">All parents.</param>
    /// <param name="chosen">Which of them.</param>
    /// <param name="all">All items; a condition on them must name the same parents, else the window would number the whole table.</param>
    /// <param name="parent">Foreign key of an item that names its parent.</param>
    /// <param name="operands">How values are written.</param>
    public IQueryable<PagedRow<TRow>> PageOfEach<TParent>(
        IQueryable<TParent> parents, ICondition<TParent> chosen, IQueryable<TRow> all,
        Expression<Func<TRow, Guid?>> parent, IOperands operands)
        where TParent : class
    {
        var owner = Expression.Parameter(typeof(TParent), "p");
        var foreignKey = MemberCondition<TRow>.Narrowed(parent);
        Expression key = Expression.Property(owner, RowKey<TParent>.Name);
        key = foreignKey.Type == key.Type ? key : Expression.Convert(key, foreignKey.Type);
        var own = Expression.Lambda<Func<TRow, bool>>(Expression.Equal(foreignKey, key), parent.Parameters);
        var items = Expression.Call(
            typeof(Queryable), nameof(
                Queryable.Where), [typeof(TRow)], all.Matching(_conditions, operands).Expression, Expression.Quote(own));
        var taken = Taken(items, operands);
        var each = parents.Matching([chosen], operands).SelectMany(Expression.Lambda<Func<TParent, IEnumerable<TRow>>>(taken, owner));

        // The join does not keep the order of the lists.
        return Rows((IQueryable<TRow>)each.Provider.CreateQuery(Ordered(each.Expression)), parent);
    }

    /// <summary>The page of the rows that were read.</summary>
    public Page<TRow> Cut(List<PagedRow<TRow>> rows, int? total)
    {
        var more = rows.Count > Size;
        if (more)
        {
            rows.RemoveRange(Size, rows.Count - Size);
        }

        if (Backward)
        {
            rows.Reverse();
        }

        var dropped = Math.Max(0, rows.Count - (_request.Window.Last ?? rows.Count));
        rows.RemoveRange(0, dropped);
        var cursors = _request.Ask.Cursors ? rows.ConvertAll(row => Cursor.Encode(_order, row.Keys ?? [])) : null;
        return new Page<TRow>(rows.ConvertAll(row => row.Row), cursors)
        {
            TotalCount = _request.Ask.TotalCount ? total ?? 0 : null,
            // The row of a cursor stands on its other side.
            HasNextPage = _request.Window.Before is not null || (more && !Backward),
            HasPreviousPage = _request.Window.After is not null || dropped > 0 || (more && Backward),
        };
    }

    private static MemberAssignment Bind(string member, Expression value) =>
        Expression.Bind(typeof(PagedRow<TRow>).GetProperty(member) ?? throw new MissingMemberException(member), value);

    private void AddCursor(string argument, string? cursor)
    {
        if (cursor is not null)
        {
            _conditions.Add(new Keyset<TRow>(argument, _order, Cursor.Decode(_order, cursor, argument)));
        }
    }

    private MethodCallExpression Taken(Expression items, IOperands operands)
    {
        var ordered = Ordered(items);
        return Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], ordered, operands.Of(Size + 1, typeof(int)));
    }

    private Expression Ordered(Expression source)
    {
        for (var i = 0; i < _order.Count; i++)
        {
            var method = (i == 0 ? "OrderBy" : "ThenBy") + (_order[i].Descending != Backward ? "Descending" : string.Empty);
            source = Expression.Call(
                typeof(Queryable), method, [typeof(TRow), _order[i].Selector.ReturnType], source, Expression.Quote(_order[i].Selector));
        }

        return source;
    }

    private IQueryable<PagedRow<TRow>> Rows(IQueryable<TRow> source, Expression<Func<TRow, Guid?>>? parent)
    {
        var view = _map.Only(_request.Ask.Needs);
        var entity = view.Parameters[0];
        List<MemberBinding> bindings = [Bind(nameof(PagedRow<TRow>.Row), view.Body)];
        if (parent is not null)
        {
            var key = ParameterReplacement.Inline(Expression.Lambda(MemberCondition<TRow>.Narrowed(parent), parent.Parameters), entity);
            bindings.Add(
                Bind(nameof(
                    PagedRow<TRow>.Parent), key.Type == typeof(Guid) ? key : Expression.Property(key, nameof(Nullable<Guid>.Value))));
        }

        if (_request.Ask.Cursors)
        {
            var keys = _order.Select(k => (Expression)Expression.Convert(ParameterReplacement.Inline(k.Selector, entity), typeof(object)));
            bindings.Add(Bind(nameof(PagedRow<TRow>.Keys), Expression.NewArrayInit(typeof(object), keys)));
        }

        var row = Expression.MemberInit(Expression.New(typeof(PagedRow<TRow>)), bindings);
        return source.Select(Expression.Lambda<Func<TRow, PagedRow<TRow>>>(row, entity));
    }
}
