using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Rows;

/// <summary>Copies a row and the related rows it needs, cut down to the members that a request asked for.</summary>
/// <typeparam name="TRow">Stored entity.</typeparam>
/// <param name="copies">Copy of any entity by its type: a member initialiser such as <c>e =&gt; new Item { Name = e.Name }</c>.</param>
/// <param name="always">Members that are always copied.</param>
/// <param name="reads">Members that the database computes, by path.</param>
public sealed class RowMap<TRow>(Func<Type, LambdaExpression> copies, MemberSet always, IReadOnlyDictionary<string, LambdaExpression> reads)
    where TRow : class
{
    private const int MaxShapes = 4096;
    private readonly ConcurrentDictionary<MemberSet, Expression<Func<TRow, TRow>>> _shapes = new();

    /// <summary>The projection that fills the asked members and reads no other column.</summary>
    /// <exception cref="ArgumentException">A path names a member that the entity has no column for.</exception>
    public Expression<Func<TRow, TRow>> Only(MemberSet members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (_shapes.TryGetValue(members, out var known))
        {
            return known;
        }

        var row = Expression.Parameter(typeof(TRow), "e");
        var paths = always.Or(members).Paths.Select(path => path.Split('.')).ToList();
        var shape = Expression.Lambda<Func<TRow, TRow>>(Copy(row, paths, depth: 0), row);

        // Clients choose the shapes, so the cache is bounded.
        return _shapes.Count < MaxShapes ? _shapes.GetOrAdd(members, shape) : shape;
    }

    private MemberInitExpression Copy(Expression row, IReadOnlyCollection<string[]> paths, int depth)
    {
        var copy = copies(row.Type);
        var columns = copy.Body as MemberInitExpression
            ?? throw new ArgumentException($"The copy of {row.Type.Name} must be a member initialiser.", nameof(row));
        var below = paths.Where(path => path.Length > depth).GroupBy(path => path[depth], StringComparer.Ordinal);
        return Expression.MemberInit(Expression.New(row.Type), below.Select(member => Bind(row, copy, columns, [.. member], depth)));
    }

    private MemberAssignment Bind(Expression row, LambdaExpression copy, MemberInitExpression columns, string[][] paths, int depth)
    {
        var name = paths[0][depth];
        var property = row.Type.GetProperty(name) ?? throw new ArgumentException($"{row.Type.Name} has no member '{name}'.", nameof(paths));
        if (depth == 0 && reads.TryGetValue(name, out var read))
        {
            return Expression.Bind(property, ParameterReplacement.Inline(read, row));
        }

        if (RelatedRow.Is(property.PropertyType))
        {
            return Expression.Bind(property, Related(Expression.Property(row, property), property, paths, depth + 1));
        }

        var column = columns.Bindings.OfType<MemberAssignment>().FirstOrDefault(binding => binding.Member.Name == name)
            ?? throw new ArgumentException($"{row.Type.Name} has no column '{name}'.", nameof(paths));
        return Expression.Bind(property, ParameterReplacement.Inline(Expression.Lambda(column.Expression, copy.Parameters), row));
    }

    private Expression Related(MemberExpression related, PropertyInfo property, string[][] paths, int depth)
    {
        var copy = Copy(related, paths, depth);
        return new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull
            ? copy
            : Expression.Condition(
                Expression.Equal(related, Expression.Constant(null, related.Type)), Expression.Constant(null, related.Type), copy);
    }
}
