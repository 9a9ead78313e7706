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

    /// <summary>Whether no member without a value can match.</summary>
    internal bool DemandsValue(IDictionary<string, object?> operations) => Fields.OfType<FilterOperation>().Any(operation =>
        operations.TryGetValue(operation.Name, out var value)
        && (value is null ? operation is { TakesNull: true, MatchesNull: true } : !operation.MatchesNull)
        && (value is not IEnumerable list || !list.Cast<object?>().Contains(null)));

    internal virtual MemberPredicate? Write(FieldType field, FilteredValue filtered, object? value, QueryShape shape)
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

        if (value is null)
        {
            shape.Word("null");
            return (member, _) => operation.Build(member, null);
        }

        var operand = shape.Value(operation.Value(value, filtered.Type), operation.OperandType(filtered.Type));
        return (member, operands) => operation.Build(member, operands.Of(operand));
    }

    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        string text => [text],
        IEnumerable<object?> list => list.OfType<string>(),
        _ => [],
    };

    private protected void Equality(Type graphType)
    {
        Add("eq", graphType, Predicates.Equal, "Equal to the value; null finds rows without a value(等于)", takesNull: true);
        Add("neq", graphType, Predicates.NotEqual, "Not equal to the value(不等于)", takesNull: true, matchesNull: true);
    }

    private protected void Membership(Type elementType)
    {
        var list = typeof(ListGraphType<>).MakeGenericType(elementType);
        Add("in", list, Given(Predicates.In), "Equal to one of the values(属于其中之一)", isList: true);
        Add("nin", list, Not(Predicates.In), "Equal to none of the values(不属于)", isList: true, matchesNull: true);
    }

    private protected void Comparison(string name, Type graphType, ExpressionType comparison, string description)
    {
        Func<Expression, Expression, Expression> build = (member, operand) => Predicates.Compare(comparison, member, operand);
        Add(name, graphType, Given(build), description, asStored: false);
        Add("n" + name, graphType, Not(build), "Negation of " + name + "(" + name + " 的否定)", asStored: false, matchesNull: true);
    }

    private protected void Search(string name, Func<Expression, Expression, Expression> build, string description)
    {
        Add(name, typeof(StringGraphType), Given(build), description, DefaultCosts.SearchOperation, asStored: false);
        Add(
            "n" + name, typeof(StringGraphType), Not(build), "Negation of " + name + "(" + name + " 的否定)",
            DefaultCosts.SearchOperation, asStored: false, matchesNull: true);
    }

    private static Func<Expression, Expression?, Expression> Given(Func<Expression, Expression, Expression> build) =>
        (member, operand) => build(member, operand ?? throw new InvalidOperationException("Only equality takes null."));

    private static Func<Expression, Expression?, Expression> Not(Func<Expression, Expression, Expression> build) =>
        (member, operand) => Expression.Not(Given(build)(member, operand));

    private void Add(
        string name, Type graphType, Func<Expression, Expression?, Expression> build, string description,
        double cost = DefaultCosts.FilterOperation, bool takesNull = false, bool isList = false, bool asStored = true,
        bool matchesNull = false)
    {
        var operation = new FilterOperation
        {
            Name = name,
            Type = graphType,
            Description = description,
            Build = build,
            TakesNull = takesNull,
            MatchesNull = matchesNull,
            Value = isList ? Predicates.ListOf : (operand, _) => asStored ? Predicates.StoredForm(operand) : operand,
            OperandType = isList ? type => typeof(List<>).MakeGenericType(type) : type => type,
        };
        AddField(operation.Cost(cost));
    }
}
