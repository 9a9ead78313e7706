using System.Collections;
using System.Linq.Expressions;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>
/// Filter on a state that is computed from columns and the day of the read. An index serves the columns that a state compares.
/// </summary>
/// <param name="states">Condition of each value; exactly one holds for an entity.</param>
internal sealed class StateFilter<TEntity, TState>(IReadOnlyDictionary<TState, Expression<Func<TEntity, DateOnly, bool>>> states)
    where TState : struct, Enum
{
    /// <summary>Writes a coerced operand; its states are part of the shape.</summary>
    /// <exception cref="GraphQL.ExecutionError">HC0026: null for the operand or a state.</exception>
    public MemberPredicate? Write(FilterMember field, object? value, QueryShape shape)
    {
        if (value is not IDictionary<string, object?> operations)
        {
            throw PagingErrors.NullFilterValue(field.Name, $"{field.ResolvedType}", $"{field.ResolvedType}!");
        }

        // The usual filter of the type refuses nulls.
        field.Nested.Write(new FilteredValue(typeof(TState), MayBeNull: false), operations, new QueryShape());
        MemberPredicate? whole = null;
        foreach (var (name, operand) in operations)
        {
            var chosen = (operand as IEnumerable ?? new[] { operand }).Cast<TState>().Distinct().Order().ToList();
            shape.Word(name).Word(string.Join('|', chosen));
            whole = MemberPredicates.And(whole, Predicate(chosen, isNegated: name[0] == 'n', shape.Today()));
        }

        shape.Word(";");
        return whole;
    }

    private MemberPredicate Predicate(List<TState> chosen, bool isNegated, Operand today) => (instance, operands) =>
    {
        Expression any = Expression.Constant(false);
        foreach (var state in chosen.Select(state => states[state]))
        {
            var day = ParameterReplacement.Put(state.Parameters[1], operands.Of(today), state.Body);
            var holds = ParameterReplacement.Put(state.Parameters[0], instance, day);
            any = any is ConstantExpression ? holds : Expression.OrElse(any, holds);
        }

        return isNegated ? Expression.Not(any) : any;
    };
}
