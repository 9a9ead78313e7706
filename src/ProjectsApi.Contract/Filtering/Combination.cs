using System.Collections;
using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>The <c>and</c> and <c>or</c> members of a filter.</summary>
internal sealed class Combination : FieldType
{
    private readonly bool _and;
    private readonly string _filterName;

    private Combination(string filterName, bool and)
    {
        (_and, _filterName) = (and, filterName);
        Name = and ? "and" : "or";
        Description = and ? "All of these hold(且)" : "At least one of these holds(或)";
        ResolvedType = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(filterName)));
    }

    public static void AddTo(InputObjectGraphType filter, string filterName)
    {
        filter.AddField(new Combination(filterName, and: true));
        filter.AddField(new Combination(filterName, and: false));
    }

    /// <summary>Describes the same list for a plan.</summary>
    /// <exception cref="GraphQL.ExecutionError">HC0026: null instead of a list.</exception>
    public void Describe(IFilterInput filter, FilteredValue filtered, object? value, PlanKey key)
    {
        if (value is null)
        {
            throw PagingErrors.NullFilterValue(Name, _filterName, $"{ResolvedType}!");
        }

        foreach (var item in (IEnumerable)value)
        {
            if (item is IDictionary<string, object?> operand)
            {
                filter.Describe(filtered, operand, key.Word("("));
            }
        }

        key.Word(")");
    }

    /// <summary>Predicate of the combination; null when the list is empty, which restricts nothing.</summary>
    public Expression? Build(IFilterInput filter, Expression instance, object? value, IOperands operands)
    {
        Expression? whole = null;
        foreach (var item in (IEnumerable?)value ?? Array.Empty<object>())
        {
            if (item is IDictionary<string, object?> operand)
            {
                var part = filter.Build(instance, operand, operands);
                whole = whole is null ? part : _and ? Expression.AndAlso(whole, part) : Expression.OrElse(whole, part);
            }
        }

        return whole;
    }
}
