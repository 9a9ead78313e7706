using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Sorting;
using CultureInfo = System.Globalization.CultureInfo;

namespace ProjectsApi.Contract.Loading;

/// <summary>One page of an ordered list: where it begins, how many rows it takes and which columns each row has.</summary>
internal sealed class PageQuery<TRow>
    where TRow : class
{
    private readonly ListRequest<TRow> _request;
    private readonly IReadOnlyList<SortKey> _order;
    private readonly RowMap<TRow> _map;
    private readonly List<ICondition<TRow>> _conditions;
    private readonly SideTable<TRow>? _side;

    public PageQuery(ListRequest<TRow> request, IReadOnlyList<SortKey> order, Row<TRow> row)
    {
        (_request, _order, _map) = (request, order, row.Map);
        _side = row.Side is { } side && side.Holds(request.Conditions, order[0]) ? side : null;
        _conditions = [.. request.Conditions];
        AddCursor("after", request.Window.After);
        AddCursor("before", request.Window.Before);
    }

    private int Size => _request.Window.Size;

    // One row more tells whether there are others. PostgreSQL plans a statement again at each run if the number is a parameter.
    private int Taking => _request.Ask.Beyond ? Size + 1 : Size;

    private bool Backward => _request.Window.Backward;

    /// <summary>The rows of the page.</summary>
    public ShapedQuery Page()
    {
        var shape = ShapeOf(_side is null ? "page" : "page from " + _side.Member);
        var predicates = _conditions.Write(shape);
        return new(shape, (database, operands) =>
        {
            var all = All<TRow>(database);
            var taken = Taken(all.Matching(predicates, operands).Expression);
            return From(database, Rows((IQueryable<TRow>)all.Provider.CreateQuery(taken), parent: null).Expression);
        });
    }

    /// <summary>The rows of the same page for each parent, in one statement with a lateral join or a window function.</summary>
    /// <param name="parents">Keys of the parents.</param>
    /// <param name="name">Names the foreign key in shapes.</param>
    /// <param name="parent">Foreign key of an item that names its parent.</param>
    public ShapedQuery PageOfEach<TParent>(IReadOnlyList<Guid> parents, string name, Expression<Func<TRow, Guid?>> parent)
        where TParent : class
    {
        var shape = ShapeOf("each " + typeof(TParent).Name);
        var predicates = _conditions.Write(shape);
        var foreignKey = MemberCondition<TRow>.Narrowed(parent);
        var list = Predicates.ListOf(parents, foreignKey.Type);
        var keys = shape.Word(name).Value(list, list.GetType());
        return new(shape, (database, operands) =>
        {
            var all = All<TRow>(database);
            var each = EachRow<TParent>(database, all.Matching(predicates, operands).Expression, parent, operands.Of(keys));

            // The join does not keep the order of the lists.
            return Rows((IQueryable<TRow>)all.Provider.CreateQuery(Ordered(each)), parent).Expression;
        });
    }

    /// <summary>Count of the whole list, to which the ends of the page do not matter.</summary>
    public ShapedQuery Count()
    {
        var shape = new QueryShape().Word(_side is null ? "count" : "count from " + _side.Member);
        var predicates = _request.Conditions.Write(shape);
        return new(shape, (database, operands) => From(database, Expression.Call(
            typeof(Queryable), nameof(Queryable.Count), [typeof(TRow)], All<TRow>(database).Matching(predicates, operands).Expression)));
    }

    /// <summary>Counts of the lists of each parent.</summary>
    /// <param name="parentName">Names the type of the parents in shapes.</param>
    /// <param name="parent">Foreign key of an item that names its parent.</param>
    /// <param name="chosen">Names the same parents.</param>
    public ShapedQuery CountOfEach(string parentName, Expression<Func<TRow, Guid?>> parent, ICondition<TRow> chosen)
    {
        var shape = new QueryShape().Word("counts of " + parentName);
        var predicates = _request.Conditions.Append(chosen).Write(shape);
        return new(shape, (database, operands) =>
            Parents<TRow>.Counts(All<TRow>(database).Matching(predicates, operands), parent).Expression);
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
            // The row of a cursor is itself on the other side of that cursor.
            HasNextPage = _request.Window.Before is not null || (more && !Backward),
            HasPreviousPage = _request.Window.After is not null || dropped > 0 || (more && Backward),
        };
    }

    // The list below a parent is short, so only whole lists are moved.
    private Expression From(DbContext database, Expression query) => _side is null ? query : _side.Moved(database, query);

    private static IQueryable<TAny> All<TAny>(DbContext database)
        where TAny : class => database.Set<TAny>().AsNoTracking();

    private static MemberAssignment Bind(string member, Expression value) =>
        Expression.Bind(typeof(PagedRow<TRow>).GetProperty(member) ?? throw new MissingMemberException(member), value);

    private void AddCursor(string argument, string? cursor)
    {
        if (cursor is not null)
        {
            _conditions.Add(new Keyset<TRow>(argument, _order, Cursor.Decode(_order, cursor, argument)));
        }
    }

    private QueryShape ShapeOf(string kind)
    {
        var shape = new QueryShape().Word(kind)
            .Word(_request.Ask.Needs.ToString()).Word(_request.Ask.Cursors ? "cursors" : "plain").Word(Backward ? "last" : "first")
            .Word(Taking.ToString(CultureInfo.InvariantCulture));
        foreach (var sort in _order)
        {
            shape.Word(sort.Descending ? "-" + sort.Name : sort.Name);
        }

        return shape;
    }

    // The items name their parents too. Otherwise EF Core would number the rows of the whole table.
    private MethodCallExpression EachRow<TParent>(
        DbContext database, Expression items, Expression<Func<TRow, Guid?>> parent, Expression keys)
        where TParent : class
    {
        var owner = Expression.Parameter(typeof(TParent), "p");
        var foreignKey = MemberCondition<TRow>.Narrowed(parent);
        Expression key = Expression.Property(owner, RowKey<TParent>.Name);
        key = foreignKey.Type == key.Type ? key : Expression.Convert(key, foreignKey.Type);
        var theirs = Where(items, parent, Predicates.In(foreignKey, keys));
        var own = Where(theirs, parent, Expression.Equal(foreignKey, key));
        var chosen = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(TParent)], All<TParent>(database).Expression,
            Expression.Quote(Expression.Lambda<Func<TParent, bool>>(Predicates.In(key, keys), owner)));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [typeof(TParent), typeof(TRow)], chosen,
            Expression.Quote(Expression.Lambda<Func<TParent, IEnumerable<TRow>>>(Taken(own), owner)));
    }

    private static MethodCallExpression Where(Expression items, Expression<Func<TRow, Guid?>> parent, Expression condition) =>
        Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(TRow)], items,
            Expression.Quote(Expression.Lambda<Func<TRow, bool>>(condition, parent.Parameters)));

    private MethodCallExpression Taken(Expression items) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], Ordered(items), Expression.Constant(Taking));

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
