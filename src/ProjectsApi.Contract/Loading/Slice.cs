using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Loading;

/// <summary>One slice of an ordered list: where it begins, how many rows it takes and what each row brings.</summary>
internal sealed class Slice<TEntity, TView>(ListRequest<TEntity> request, IReadOnlyList<SortKey> order, ViewMap<TEntity, TView> map)
    where TEntity : class
    where TView : class, IEntityView
{
    private PageWindow Window => request.Window;

    /// <summary>The entities beyond the cursors.</summary>
    public IQueryable<TEntity> Seek(IQueryable<TEntity> matching)
    {
        if (Window.After is { } after)
        {
            matching = matching.Where(Keyset.Beyond<TEntity>(order, Cursor.Decode(order, after, "after"), reversed: false));
        }

        return Window.Before is { } before
            ? matching.Where(Keyset.Beyond<TEntity>(order, Cursor.Decode(order, before, "before"), reversed: true))
            : matching;
    }

    /// <summary>The first rows and one more, which tells whether there are others.</summary>
    public IQueryable<TEntity> Take(IQueryable<TEntity> source) =>
        ((IQueryable<TEntity>)source.Provider.CreateQuery(Ordered(source.Expression))).Take(Window.Size + 1);

    /// <summary>The same for each parent, in one statement with a window function or a lateral join.</summary>
    /// <param name="parents">The parents.</param>
    /// <param name="source">Items of these parents only: without that the window would number the whole table.</param>
    /// <param name="parent">Foreign key of an item that names its parent.</param>
    public IQueryable<TEntity> TakeOfEach<TParent>(
        IQueryable<TParent> parents, IQueryable<TEntity> source, Expression<Func<TEntity, Guid?>> parent)
        where TParent : class
    {
        var owner = Expression.Parameter(typeof(TParent), "p");
        var foreignKey = Parents<TEntity>.Key(parent);
        Expression key = Expression.Property(owner, nameof(IEntityView.Id));
        key = foreignKey.Type == key.Type ? key : Expression.Convert(key, foreignKey.Type);
        var own = Expression.Lambda<Func<TEntity, bool>>(Expression.Equal(foreignKey, key), parent.Parameters);
        Expression items = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(TEntity)], source.Expression, Expression.Quote(own));
        var count = Operand.Of(Window.Size + 1, typeof(int));
        var taken = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TEntity)], Ordered(items), count);
        var all = parents.SelectMany(Expression.Lambda<Func<TParent, IEnumerable<TEntity>>>(taken, owner));
        return (IQueryable<TEntity>)all.Provider.CreateQuery(Ordered(all.Expression));
    }

    /// <summary>What each entity brings.</summary>
    public IQueryable<Row<TView>> Rows(IQueryable<TEntity> source, Expression<Func<TEntity, Guid?>>? parent)
    {
        var view = map.Only(request.Ask.Needs);
        var entity = view.Parameters[0];
        List<MemberBinding> bindings = [Bind(nameof(Row<TView>.View), view.Body)];
        if (parent is not null)
        {
            var key = Parents<TEntity>.Key(parent);
            var inlined = ParameterReplacement.Inline(Expression.Lambda(key, parent.Parameters), entity);
            bindings.Add(Bind(nameof(Row<TView>.Parent), key.Type == typeof(Guid) ? inlined : Expression.Property(inlined, nameof(Nullable<Guid>.Value))));
        }

        if (request.Ask.Cursors)
        {
            var keys = order.Select(k => (Expression)Expression.Convert(ParameterReplacement.Inline(k.Selector, entity), typeof(object)));
            bindings.Add(Bind(nameof(Row<TView>.Keys), Expression.NewArrayInit(typeof(object), keys)));
        }

        var row = Expression.MemberInit(Expression.New(typeof(Row<TView>)), bindings);
        return source.Select(Expression.Lambda<Func<TEntity, Row<TView>>>(row, entity));
    }

    /// <summary>The page of the rows that were read.</summary>
    public Page<TView> Cut(List<Row<TView>> rows, int? total)
    {
        var more = rows.Count > Window.Size;
        if (more)
        {
            rows.RemoveRange(Window.Size, rows.Count - Window.Size);
        }

        if (Window.Backward)
        {
            rows.Reverse();
        }

        var cursors = request.Ask.Cursors ? rows.ConvertAll(row => Cursor.Encode(order, row.Keys ?? [])) : null;
        return new Page<TView>(rows.ConvertAll(row => row.View), cursors)
        {
            TotalCount = request.Ask.TotalCount ? total ?? 0 : null,
            HasNextPage = Window.Backward ? Window.Before is not null : more,
            HasPreviousPage = Window.Backward ? more : Window.After is not null,
        };
    }

    private static MemberAssignment Bind(string member, Expression value) =>
        Expression.Bind(typeof(Row<TView>).GetProperty(member) ?? throw new MissingMemberException(member), value);

    private Expression Ordered(Expression source)
    {
        for (var i = 0; i < order.Count; i++)
        {
            var descending = order[i].Descending != Window.Backward;
            var method = (i == 0 ? "OrderBy" : "ThenBy") + (descending ? "Descending" : string.Empty);
            source = Expression.Call(typeof(Queryable), method, [typeof(TEntity), order[i].Selector.ReturnType], source, Expression.Quote(order[i].Selector));
        }

        return source;
    }
}
