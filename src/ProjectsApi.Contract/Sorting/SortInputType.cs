using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Sorting;

/// <summary>HotChocolate's <c>{Type}SortInput</c> over one entity.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
public abstract class SortInputType<TEntity> : InputObjectGraphType, ISortInput
{
    private const int MaxOrders = 1000;
    private readonly ConcurrentDictionary<string, IReadOnlyList<SortKey>> _orders = new();

    /// <summary>Names the sort input.</summary>
    /// <param name="typeName">Name of the output type, such as <c>Project</c>.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    protected SortInputType(string typeName, string description)
    {
        Name = $"{typeName}SortInput";
        Description = description;
    }

    /// <summary>One ascending key for each column of the entity itself.</summary>
    internal IEnumerable<SortKey> Members => Fields.OfType<SortMember>().Where(member => member.ResolvedType is not ISortInput)
        .Select(member => new SortKey(member.Name, member.Selector, Descending: false, member.MayBeNull));

    /// <summary>Keys of a coerced <c>order</c> argument, in the order of the list and of the members of each object.</summary>
    /// <param name="order">Coerced list of input objects with their members in the client's order, or null.</param>
    /// <exception cref="GraphQL.ExecutionError">HC0026: null instead of a direction or of an object.</exception>
    public IReadOnlyList<SortKey> ToKeys(object? order)
    {
        if (order is null)
        {
            return [];
        }

        var text = new StringBuilder();
        Describe(order, text);
        var name = text.ToString();
        if (_orders.TryGetValue(name, out var known))
        {
            return known;
        }

        var keys = Keys((IEnumerable)order);
        // Clients choose the orders, so the cache is bounded.
        return _orders.Count < MaxOrders ? _orders.GetOrAdd(name, keys) : keys;
    }

    private List<SortKey> Keys(IEnumerable order)
    {
        var keys = new List<SortKey>();
        var entity = Expression.Parameter(typeof(TEntity), "e");
        foreach (var item in order)
        {
            if (item is IDictionary<string, object?> operand)
            {
                ((ISortInput)this).Collect(string.Empty, entity, entity, mayBeNull: false, operand, keys);
            }
        }

        return keys;
    }

    void ISortInput.Collect(
        string path, Expression instance, ParameterExpression root, bool mayBeNull,
        IDictionary<string, object?> operand, List<SortKey> keys)
    {
        foreach (var (name, value) in operand)
        {
            var field = (SortMember?)Fields.Find(name) ?? throw new InvalidOperationException($"'{Name}' has no member '{name}'.");
            if (value is null)
            {
                throw PagingErrors.NullSortValue(
                    name, field.ResolvedType is ISortInput ? $"{field.ResolvedType}" : Name, $"{field.ResolvedType}!");
            }

            var member = ParameterReplacement.Inline(field.Selector, instance);
            if (value is IDictionary<string, object?> nested && field.ResolvedType is ISortInput sort)
            {
                sort.Collect(path + field.Name + ".", member, root, mayBeNull || field.MayBeNull, nested, keys);
            }
            else
            {
                keys.Add(Key(path + field.Name, member, root, mayBeNull || field.MayBeNull, value is true));
            }
        }
    }

    /// <summary>Orders by a scalar or enum member.</summary>
    public void By<TValue>(string name, Expression<Func<TEntity, TValue>> member, string description) =>
        Add(name, typeof(SortEnumType), member, ClrTypes.IsNullable(member), description);

    /// <summary>Orders by members of a related entity.</summary>
    public void ByObject<TNested, TSort>(string name, Expression<Func<TEntity, TNested?>> member, string description)
        where TNested : class
        where TSort : SortInputType<TNested> => Add(name, typeof(TSort), member, mayBeNull: true, description);

    // Text that determines the keys: names in order, directions and ends of objects.
    private static void Describe(object? operand, StringBuilder text)
    {
        switch (operand)
        {
            case IDictionary<string, object?> members:
                foreach (var (name, value) in members)
                {
                    text.Append(name).Append('{');
                    Describe(value, text);
                    text.Append('}');
                }

                break;
            case IEnumerable items and not string:
                foreach (var item in items)
                {
                    Describe(item, text);
                    text.Append(',');
                }

                break;
            default:
                text.Append(operand is true ? '-' : operand is null ? '?' : '+');
                break;
        }
    }

    private static SortKey Key(string name, Expression member, ParameterExpression root, bool mayBeNull, bool descending)
    {
        // A value of a related entity that may be missing is nullable.
        if (mayBeNull && member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null)
        {
            member = Expression.Convert(member, typeof(Nullable<>).MakeGenericType(member.Type));
        }

        return new SortKey(name, Expression.Lambda(member, root), descending, mayBeNull);
    }

    private void Add(string name, Type graphType, LambdaExpression member, bool mayBeNull, string description) =>
        AddField(new SortMember
        {
            Name = name,
            Type = graphType,
            Selector = member,
            MayBeNull = mayBeNull,
            Description = description,
        }.Cost(DefaultCosts.SortOperation));
}
