using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Plans;
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
    /// <exception cref="GraphQL.ExecutionError">A null where the member or operand cannot be null (HC0026), or an id of another
    /// type.</exception>
    public Expression<Func<TEntity, bool>>? ToPredicate(object? where)
    {
        // Describing is what checks an operand.
        Describe(where, new PlanKey());
        return ToPredicate(where, ValueOperands.Instance);
    }

    internal void Describe(object? where, PlanKey key)
    {
        if (where is IDictionary<string, object?> { Count: > 0 } operand)
        {
            ((IFilterInput)this).Describe(new FilteredValue(typeof(TEntity), MayBeNull: false), operand, key);
        }
    }

    internal Expression<Func<TEntity, bool>>? ToPredicate(object? where, IOperands operands)
    {
        if (where is not IDictionary<string, object?> { Count: > 0 } operand)
        {
            return null;
        }

        var entity = Expression.Parameter(typeof(TEntity), "e");
        var body = ((IFilterInput)this).Build(entity, operand, operands);
        return body == Predicates.True ? null : Expression.Lambda<Func<TEntity, bool>>(body, entity);
    }

    Expression IFilterInput.Build(Expression instance, IDictionary<string, object?> operand, IOperands operands)
    {
        Expression? whole = null;
        foreach (var field in Fields)
        {
            if (!operand.TryGetValue(field.Name, out var value))
            {
                continue;
            }

            var part = field is Combination combination
                ? combination.Build(this, instance, value, operands)
                : ((FilterMember)field).Build((FilterMember)field, instance, value, operands);
            whole = part is null ? whole : whole is null ? part : Expression.AndAlso(whole, part);
        }

        return whole ?? Predicates.True;
    }

    void IFilterInput.Describe(FilteredValue filtered, IDictionary<string, object?> operand, PlanKey key)
    {
        foreach (var field in Fields)
        {
            if (!operand.TryGetValue(field.Name, out var value))
            {
                continue;
            }

            key.Word(field.Name);
            if (field is Combination combination)
            {
                combination.Describe(this, filtered, value, key);
            }
            else
            {
                ((FilterMember)field).Describe((FilterMember)field, value, key);
            }
        }

        key.Word(";");
    }

    /// <summary>Filters on a scalar or enum member; the operations follow from its CLR type.</summary>
    public void Where<TValue>(string name, Expression<Func<TEntity, TValue>> member, string description) =>
        Add(name, FilterTypes.Of(typeof(TValue)), description, Filtered(member), operand => operand, (field, instance, operand, operands) =>
            operand is null
                ? Predicates.Equal(Inline(member, instance), null, operands)
                : field.Nested.Build(Inline(member, instance), operand, operands));

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
            operand => GlobalId.DecodeOperands(operand, decode),
            (field, instance, operand, operands) => operand is null
                ? Predicates.Equal(Inline(member, instance), null, operands)
                : field.Nested.Build(Inline(member, instance), operand, operands));

    /// <summary>
    /// Filters on a related entity. A null operand finds rows without one; where every row has one, it is an error (HC0026).
    /// Members of an absent entity are null, so that negations find its row too.
    /// </summary>
    public void WhereObject<TNested, TFilter>(string name, Expression<Func<TEntity, TNested?>> member, string description)
        where TNested : class
        where TFilter : FilterInputType<TNested> =>
        Add(name, typeof(TFilter), description, Filtered(member), operand => operand, (field, instance, operand, operands) =>
            operand is null
                ? Expression.Equal(Inline(member, instance), Expression.Constant(null, typeof(TNested)))
                : field.Nested.Build(Inline(member, instance), operand, operands));

    /// <summary>Filters on a list of related entities with <c>all none some any</c>; a list is never null (HC0026).</summary>
    public void WhereList<TItem, TFilter>(string name, Expression<Func<TEntity, IEnumerable<TItem>>> member, string description)
        where TItem : class
        where TFilter : FilterInputType<TItem> =>
        Add(
            name,
            typeof(ListFilterInputType<TItem, TFilter>),
            description,
            new FilteredValue(typeof(TItem), MayBeNull: false),
            operand => operand,
            (field, instance, operand, operands) => operand is null
                ? throw new InvalidOperationException($"The list '{name}' is never null.")
                : field.Nested.Build(Inline(member, instance), operand, operands));

    private static FilteredValue Filtered(LambdaExpression member) => new(member.ReturnType, ClrTypes.IsNullable(member));

    // A collection member is widened to IEnumerable by the compiler; the providers translate the member itself.
    private static Expression Inline(LambdaExpression member, Expression instance) =>
        ParameterReplacement.Inline(member, instance) is var body && body is UnaryExpression { NodeType: ExpressionType.Convert } widened
            ? widened.Operand
            : body;

    private void Add(
        string name,
        Type graphType,
        string description,
        FilteredValue filtered,
        Func<IDictionary<string, object?>, IDictionary<string, object?>> decode,
        Func<FilterMember, Expression, IDictionary<string, object?>?, IOperands, Expression> build)
    {
        AddField(new FilterMember
        {
            Name = name,
            Type = graphType,
            Description = description,
            Build = (field, instance, value, operands) => build(field, instance, Decoded(value), operands),
            Describe = (field, value, key) => Describe(field, Decoded(value), key),
        });

        IDictionary<string, object?>? Decoded(object? value) => value is IDictionary<string, object?> operand ? decode(operand) : null;

        void Describe(FilterMember field, IDictionary<string, object?>? operand, PlanKey key)
        {
            if (operand is not null)
            {
                field.Nested.Describe(filtered, operand, key);
            }
            else if (filtered.MayBeNull)
            {
                key.Word("null");
            }
            else
            {
                throw PagingErrors.NullFilterValue(name, $"{field.ResolvedType}", $"{field.ResolvedType}!");
            }
        }
    }
}
