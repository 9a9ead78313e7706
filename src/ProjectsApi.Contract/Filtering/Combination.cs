using System.Collections;
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

    /// <summary>Whether a consequence of the parts follows from the whole.</summary>
    /// <param name="value">Coerced list of the parts.</param>
    /// <param name="follows">Whether it follows from a part.</param>
    public bool Holds(object? value, Func<object?, bool> follows) => value is IEnumerable parts
        && (_and ? parts.Cast<object?>().Any(follows) : parts.Cast<object?>().Any() && parts.Cast<object?>().All(follows));

    /// <summary>Writes the list; its predicate is null when the list is empty, which restricts nothing.</summary>
    /// <exception cref="GraphQL.ExecutionError">HC0026: null instead of a list.</exception>
    public MemberPredicate? Write(IFilterInput filter, FilteredValue filtered, object? value, QueryShape shape)
    {
        if (value is null)
        {
            throw PagingErrors.NullFilterValue(Name, _filterName, $"{ResolvedType}!");
        }

        MemberPredicate? whole = null;
        foreach (var operand in ((IEnumerable)value).OfType<IDictionary<string, object?>>())
        {
            // An alternative that restricts nothing makes the whole "or" restrict nothing.
            var part = filter.Write(filtered, operand, shape.Word("(")) ?? MemberPredicates.Always;
            whole = whole is null ? part : _and ? MemberPredicates.And(whole, part) : MemberPredicates.Or(whole, part);
        }

        shape.Word(")");
        return whole;
    }
}
