using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>HotChocolate's <c>{Type}FilterInput</c> over one entity; several members combine with AND.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
public abstract class FilterInputType<TEntity> : InputObjectGraphType, IFilterInput
{
    /// <summary>Names the filter and gives it <c>and</c> and <c>or</c>.</summary>
    /// <param name="typeName">Name of the output type, such as <c>Project</c>.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    protected FilterInputType(string typeName, string description)
    {
        Name = $"{typeName}FilterInput";
        Description = description;
        Combination.AddTo(this, Name);
    }

    /// <summary>Predicate of a coerced <c>where</c> argument; null when it restricts nothing.</summary>
    /// <param name="where">Coerced input object, or null.</param>
    /// <param name="day">Gives the day whenever the predicate is used; null where no member depends on it.</param>
    /// <exception cref="GraphQL.ExecutionError">A null where the member or operand cannot be null (HC0026), or an id of another
    /// type.</exception>
    public Expression<Func<TEntity, bool>>? ToPredicate(object? where, Func<DateOnly>? day = null)
    {
        var shape = new QueryShape { Day = day };
        return Write(where, shape)?.Invoke(new ValueOperands(shape.Sources));
    }

    internal DeferredPredicate<TEntity>? Write(object? where, QueryShape shape)
    {
        if (where is not IDictionary<string, object?> { Count: > 0 } operand
            || ((IFilterInput)this).Write(new FilteredValue(typeof(TEntity), MayBeNull: false), operand, shape) is not { } predicate)
        {
            return null;
        }

        return operands =>
        {
            var entity = Expression.Parameter(typeof(TEntity), "e");
            return Expression.Lambda<Func<TEntity, bool>>(predicate(entity, operands), entity);
        };
    }

    /// <summary>Whether only entities with a related row match.</summary>
    /// <param name="where">Coerced input object, or null.</param>
    /// <param name="related">Member that leads to the related row.</param>
    internal bool Demands(object? where, string related) => where is IDictionary<string, object?> operand && Fields.Any(field =>
        operand.TryGetValue(field.Name, out var value)
        && (field is FilterMember member
            ? member.Demands(related, value)
            : ((Combination)field).Holds(value, part => Demands(part, related))));

    MemberPredicate? IFilterInput.Write(FilteredValue filtered, IDictionary<string, object?> operand, QueryShape shape)
    {
        MemberPredicate? whole = null;
        foreach (var field in Fields)
        {
            if (!operand.TryGetValue(field.Name, out var value))
            {
                continue;
            }

            shape.Word(field.Name);
            whole = MemberPredicates.And(
                whole,
                field is Combination combination
                    ? combination.Write(this, filtered, value, shape)
                    : ((FilterMember)field).Write((FilterMember)field, value, shape));
        }

        shape.Word(";");
        return whole;
    }

    /// <summary>Filters on a scalar or enum member; the operations follow from its CLR type.</summary>
    public void Where<TValue>(string name, Expression<Func<TEntity, TValue>> member, string description) =>
        Add(name, FilterTypes.Of(typeof(TValue)), description, Filtered(member), member);

    /// <summary>Filters on a member by other operations than those of its CLR type.</summary>
    /// <typeparam name="TFilter">The operations.</typeparam>
    /// <param name="name">Input field name.</param>
    /// <param name="member">The member.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="decode">Turns a coerced operand into one of the usual operations.</param>
    public void Where<TFilter>(
        string name, LambdaExpression member, string description, Func<IDictionary<string, object?>, IDictionary<string, object?>> decode)
        where TFilter : OperationFilterInput =>
        Add(name, typeof(TFilter), description, Filtered(member), member, decode);

    /// <summary>Filters on a state that no column holds, by one condition for each state and the day of the read.</summary>
    /// <param name="name">Input field name.</param>
    /// <param name="states">Condition of each value; exactly one holds for an entity.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    public void WhereState<TState>(
        string name, IReadOnlyDictionary<TState, Expression<Func<TEntity, DateOnly, bool>>> states, string description)
        where TState : struct, Enum =>
        AddField(new FilterMember
        {
            Name = name,
            Type = FilterTypes.Of(typeof(TState)),
            Description = description,
            Reads = MemberSet.Empty,
            Write = (field, value, shape) => new StateFilter<TEntity, TState>(states).Write(field, value, shape),
        });

    /// <summary>Filters on a key by its global id.</summary>
    /// <param name="name">Input field name.</param>
    /// <param name="member">Key member, <see cref="Guid"/> or nullable.</param>
    /// <param name="typeName">Type whose ids are legal; an id of another type is an error. Null allows ids of any type, as no two types
    /// share a key.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    public void WhereId<TKey>(string name, Expression<Func<TEntity, TKey>> member, string? typeName, string description) =>
        AddId(name, member, typeName is null ? GlobalId.DecodeKey : id => GlobalId.DecodeKey(id, typeName), description);

    private void AddId<TKey>(string name, Expression<Func<TEntity, TKey>> member, Func<string?, Guid> decode, string description) =>
        Add(
            name,
            typeof(IdOperationFilterInput),
            description,
            Filtered(member),
            member,
            operand => GlobalId.DecodeOperands(operand, decode));

    /// <summary>
    /// Filters on a related entity. A null operand finds rows without one; where every row has one, it is an error (HC0026).
    /// Members of an absent entity are null, so that negations find its row too.
    /// </summary>
    public void WhereObject<TNested, TFilter>(string name, Expression<Func<TEntity, TNested?>> member, string description)
        where TNested : class
        where TFilter : FilterInputType<TNested> =>
        Add(name, typeof(TFilter), description, Filtered(member), member);

    /// <summary>Filters on columns of the entity that its output type shows as one object; null is an error (HC0026).</summary>
    /// <param name="name">Input field name, that of the object.</param>
    /// <param name="typeName">Name of the entity's type and of the object, such as <c>ProjectLocation</c>.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="members">Adds the columns by their names in the object.</param>
    public void WhereGroup(string name, string typeName, string description, Action<FilterInputType<TEntity>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var group = new GroupFilterInput<TEntity>(typeName, description);
        members(group);
        AddField(new FilterMember
        {
            Name = name,
            ResolvedType = group,
            Description = description,
            Reads = MemberSet.Empty,
            Write = (field, value, shape) => value is IDictionary<string, object?> operand
                ? field.Nested.Write(new FilteredValue(typeof(TEntity), MayBeNull: false), operand, shape)
                : throw PagingErrors.NullFilterValue(name, $"{field.ResolvedType}", $"{field.ResolvedType}!"),
        });
    }

    /// <summary>Filters on a list of related entities with <c>all none some any</c>; a list is never null (HC0026).</summary>
    public void WhereList<TItem, TFilter>(string name, Expression<Func<TEntity, IEnumerable<TItem>>> member, string description)
        where TItem : class
        where TFilter : FilterInputType<TItem> =>
        Add(
            name,
            typeof(ListFilterInputType<TItem, TFilter>),
            description,
            new FilteredValue(typeof(TItem), MayBeNull: false),
            member);

    private static FilteredValue Filtered(LambdaExpression member) => new(Narrowed(member.Body).Type, ClrTypes.IsNullable(member));

    // A collection member is widened to IEnumerable by the compiler; the providers translate the member itself.
    private static Expression Narrowed(Expression body) =>
        body is UnaryExpression { NodeType: ExpressionType.Convert } widened ? widened.Operand : body;

    private void Add(
        string name, Type graphType, string description, FilteredValue filtered, LambdaExpression member,
        Func<IDictionary<string, object?>, IDictionary<string, object?>>? decode = null)
    {
        AddField(new FilterMember
        {
            Name = name,
            Type = graphType,
            Description = description,
            Reads = MemberSet.ReadBy(member),
            Write = (field, value, shape) => Write(field, value as IDictionary<string, object?>, shape) is { } predicate
                ? MemberPredicates.Of(predicate, instance => Narrowed(ParameterReplacement.Inline(member, instance)))
                : null,
        });

        MemberPredicate? Write(FilterMember field, IDictionary<string, object?>? operand, QueryShape shape)
        {
            if (operand is not null)
            {
                return field.Nested.Write(filtered, decode is null ? operand : decode(operand), shape);
            }

            if (!filtered.MayBeNull)
            {
                throw PagingErrors.NullFilterValue(name, $"{field.ResolvedType}", $"{field.ResolvedType}!");
            }

            shape.Word("null");
            return (instance, _) => Predicates.Equal(instance, null);
        }
    }
}
