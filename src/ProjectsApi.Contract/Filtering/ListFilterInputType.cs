using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>HotChocolate's <c>ListFilterInputTypeOf{Type}FilterInput</c>: <c>all none some any</c>.</summary>
/// <typeparam name="TItem">Stored entity in the list.</typeparam>
/// <typeparam name="TFilter">Filter of one item.</typeparam>
public sealed class ListFilterInputType<TItem, TFilter> : InputObjectGraphType, IFilterInput
    where TItem : class
    where TFilter : FilterInputType<TItem>
{
    /// <summary>Declares the operations.</summary>
    /// <param name="item">Filter of one item.</param>
    public ListFilterInputType(TFilter item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Name = "ListFilterInputTypeOf" + item.Name;
        Description = $"Conditions on a list; all given must hold(列表条件)";
        Add("all", typeof(TFilter), "Every item fulfils it; true for an empty list(全部)");
        Add("none", typeof(TFilter), "No item fulfils it(没有)");
        Add("some", typeof(TFilter), "At least one item fulfils it(至少一个)");
        Add("any", typeof(BooleanGraphType), "Whether there is any item at all(是否有)");
    }

    Expression IFilterInput.Build(Expression instance, IDictionary<string, object?> operand, IOperands operands)
    {
        Expression? whole = null;
        foreach (var field in Fields)
        {
            if (operand.TryGetValue(field.Name, out var value))
            {
                var part = Part(field, instance, value, operands);
                whole = whole is null ? part : Expression.AndAlso(whole, part);
            }
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
            switch (value)
            {
                case IDictionary<string, object?> item when field.ResolvedType is IFilterInput filter:
                    filter.Describe(filtered, item, key);
                    break;
                case bool any:
                    key.Word(any ? "true" : "false");
                    break;
                default:
                    throw PagingErrors.NullFilterValue(
                        field.Name, field.ResolvedType is IFilterInput ? $"{field.ResolvedType}" : Name, $"{field.ResolvedType}!");
            }
        }

        key.Word(";");
    }

    private static Expression Part(FieldType field, Expression list, object? value, IOperands operands)
    {
        if (field.Name == "any")
        {
            Expression any = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(TItem)], list);
            return value is true ? any : Expression.Not(any);
        }

        if (value is not IDictionary<string, object?> operand || field.ResolvedType is not IFilterInput filter)
        {
            throw new InvalidOperationException($"'{field.Name}' is described before it is built.");
        }

        var item = Expression.Parameter(typeof(TItem), "i");
        var predicate = Expression.Lambda<Func<TItem, bool>>(filter.Build(item, operand, operands), item);
        var method = field.Name == "all" ? nameof(Enumerable.All) : nameof(Enumerable.Any);
        Expression call = Expression.Call(typeof(Enumerable), method, [typeof(TItem)], list, predicate);
        return field.Name == "none" ? Expression.Not(call) : call;
    }

    private void Add(string name, Type graphType, string description) =>
        AddField(new FieldType { Name = name, Type = graphType, Description = description }.Cost(DefaultCosts.FilterOperation));
}
