using System.Collections;
using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Base of HotChocolate's operation filters, such as <c>DecimalOperationFilterInput</c>.</summary>
public abstract class OperationFilterInput : InputObjectGraphType, IFilterInput
{
    private protected OperationFilterInput(string name, string description)
    {
        Name = name;
        Description = description;
    }

    Expression IFilterInput.Build(Expression instance, IDictionary<string, object?> operand, IOperands operands)
    {
        Expression? whole = null;
        foreach (var field in Fields)
        {
            if (operand.TryGetValue(field.Name, out var value) && Predicate(field, instance, value, operands) is { } part)
            {
                whole = whole is null ? part : Expression.AndAlso(whole, part);
            }
        }

        return whole ?? Predicates.True;
    }

    void IFilterInput.Describe(FilteredValue filtered, IDictionary<string, object?> operand, PlanKey key)
    {
        foreach (var field in Fields)
        {
            if (operand.TryGetValue(field.Name, out var value))
            {
                Describe(field, filtered, value, key.Word(field.Name));
            }
        }

        key.Word(";");
    }

    internal virtual Expression? Predicate(FieldType field, Expression instance, object? value, IOperands operands) =>
        ((FilterOperation)field).Build(instance, value, operands);

    internal virtual void Describe(FieldType field, FilteredValue filtered, object? value, PlanKey key)
    {
        var operation = (FilterOperation)field;
        if (value is null && !(operation.TakesNull && filtered.MayBeNull))
        {
            throw PagingErrors.NullFilterValue(operation.Name, Name, $"{operation.ResolvedType}!");
        }

        if (!filtered.MayBeNull && value is IEnumerable list and not string && list.Cast<object?>().Contains(null))
        {
            throw PagingErrors.NullFilterValue(operation.Name, Name, $"[{operation.ResolvedType?.GetNamedType()}!]");
        }

        if (!TextsOf(value).All(StorableText.Is))
        {
            throw PagingErrors.UnusableFilterText(operation.Name, Name);
        }

        _ = value is null ? key.Word("null") : key.Value(operation.Value(value, filtered.Type));
    }

    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        string text => [text],
        IEnumerable<object?> list => list.OfType<string>(),
        _ => [],
    };

    private protected void Equality(Type graphType)
    {
        Add("eq", graphType, Predicates.Equal, "Equal to the value; null finds what has none(等于)", takesNull: true, value: StoredForm);
        Add("neq", graphType, Predicates.NotEqual, "Not equal to the value(不等于)", takesNull: true, value: StoredForm);
    }

    private static object StoredForm(object operand, Type type) => Predicates.StoredForm(operand);

    private protected void Membership(Type elementType)
    {
        var list = typeof(ListGraphType<>).MakeGenericType(elementType);
        Add("in", list, Predicates.In, "Equal to one of the values(属于其中之一)", value: Predicates.ListOf);
        Add("nin", list, Predicates.Not(Predicates.In), "Equal to none of the values(不属于)", value: Predicates.ListOf);
    }

    private protected void Comparison(string name, Type graphType, ExpressionType comparison, string description)
    {
        Func<Expression, object?, IOperands, Expression> build =
            (member, value, operands) => Predicates.Compare(comparison, member, value, operands);
        Add(name, graphType, build, description);
        Add("n" + name, graphType, Predicates.Not(build), "Negation of " + name + "(" + name + " 的否定)");
    }

    private protected void Search(string name, Func<Expression, object?, IOperands, Expression> build, string description)
    {
        Add(name, typeof(StringGraphType), build, description, DefaultCosts.ExpensiveFilterOperation);
        Add("n" + name, typeof(StringGraphType), Predicates.Not(
            build), "Negation of " + name + "(" + name + " 的否定)", DefaultCosts.ExpensiveFilterOperation);
    }

    private void Add(
        string name, Type graphType, Func<Expression, object?, IOperands, Expression> build, string description,
        int cost = DefaultCosts.FilterOperation, bool takesNull = false, Func<object, Type, object>? value = null)
    {
        var operation = new FilterOperation
        {
            Name = name,
            Type = graphType,
            Description = description,
            Build = build,
            TakesNull = takesNull,
            Value = value ?? ((operand, _) => operand),
        };
        AddField(operation.Cost(cost));
    }
}
