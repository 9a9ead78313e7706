using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace ProjectsApi.Contract.Selections;

/// <summary>How an entity becomes its view, cut down to the members a request asked for.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
/// <param name="whole">The whole projection, a member initialiser such as <c>e =&gt; new View { Name = e.Name }</c>.</param>
/// <param name="key">Member of the view that is filled whatever is asked for.</param>
/// <exception cref="ArgumentException">The projection is not a member initialiser, so it cannot be cut down.</exception>
public sealed class ViewMap<TEntity, TView>(Expression<Func<TEntity, TView>> whole, string key = nameof(IEntityView.Id))
    where TView : class
{
    private const int MostShapes = 4096;
    private readonly ConcurrentDictionary<ulong, Expression<Func<TEntity, TView>>> _shapes = new();
    private readonly MemberInitExpression _initialiser = whole.Body as MemberInitExpression
        ?? throw new ArgumentException($"The projection to {typeof(TView).Name} must be a member initialiser.", nameof(whole));

    /// <summary>The whole projection.</summary>
    public Expression<Func<TEntity, TView>> Whole => whole;

    /// <summary>The projection that fills the key and the asked members and reads no other column.</summary>
    /// <param name="members">Bits of <see cref="ViewMembers{TView}"/>.</param>
    public Expression<Func<TEntity, TView>> Only(ulong members)
    {
        members |= ViewMembers<TView>.BitOf(key);
        if (_shapes.TryGetValue(members, out var known))
        {
            return known;
        }

        var bindings = _initialiser.Bindings.Where(b => (members & ViewMembers<TView>.BitOf(b.Member.Name)) != 0);
        var shape = Expression.Lambda<Func<TEntity, TView>>(_initialiser.Update(_initialiser.NewExpression, bindings), whole.Parameters);

        // A client decides which shapes exist; past the bound they are built anew instead of kept.
        return _shapes.Count < MostShapes ? _shapes.GetOrAdd(members, shape) : shape;
    }
}
