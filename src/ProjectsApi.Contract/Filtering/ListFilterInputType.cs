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

    MemberPredicate? IFilterInput.Write(FilteredValue filtered, IDictionary<string, object?> operand, QueryShape shape)
    {
        MemberPredicate? whole = null;
        foreach (var field in Fields)
        {
            if (operand.TryGetValue(field.Name, out var value))
            {
                whole = MemberPredicates.And(whole, Write(field, filtered, value, shape.Word(field.Name)));
            }
        }

        shape.Word(";");
        return whole;
    }

    private MemberPredicate Write(FieldType field, FilteredValue filtered, object? value, QueryShape shape)
    {
        switch (value)
        {
            case IDictionary<string, object?> operand when field.ResolvedType is IFilterInput filter:
                return Items(field.Name, filter.Write(filtered, operand, shape) ?? MemberPredicates.Always);
            case bool any:
                shape.Word(any ? "true" : "false");
                return (list, _) => any ? Any(list) : Expression.Not(Any(list));
            default:
                throw PagingErrors.NullFilterValue(
                    field.Name, field.ResolvedType is IFilterInput ? $"{field.ResolvedType}" : Name, $"{field.ResolvedType}!");
        }
    }

    private static MethodCallExpression Any(Expression list) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(TItem)], list);

    private static MemberPredicate Items(string quantifier, MemberPredicate predicate)
    {
        var method = quantifier == "all" ? nameof(Enumerable.All) : nameof(Enumerable.Any);
        return (list, operands) =>
        {
            var item = Expression.Parameter(typeof(TItem), "i");
            var matches = Expression.Lambda<Func<TItem, bool>>(predicate(item, operands), item);
            Expression call = Expression.Call(typeof(Enumerable), method, [typeof(TItem)], list, matches);
            return quantifier == "none" ? Expression.Not(call) : call;
        };
    }

    private void Add(string name, Type graphType, string description) =>
        AddField(new FieldType { Name = name, Type = graphType, Description = description }.Cost(DefaultCosts.ListFilterOperation));
}
