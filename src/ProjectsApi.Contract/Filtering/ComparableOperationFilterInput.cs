using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of numbers, days, instants and UUIDs: <c>eq neq in nin gt ngt gte ngte lt nlt lte nlte</c>.</summary>
/// <typeparam name="TScalar">Graph type of the operand; the name is taken from it, <c>Uuid</c> for <c>UUID</c> as HotChocolate writes
/// it.</typeparam>
public sealed class ComparableOperationFilterInput<TScalar> : OperationFilterInput
    where TScalar : ScalarGraphType, new()
{
    /// <summary>Declares the operations.</summary>
    public ComparableOperationFilterInput()
        : base(
            $"{(typeof(TScalar) == typeof(UuidType) ? "Uuid" : new TScalar().Name)}OperationFilterInput",
            $"Conditions on a {new TScalar().Name} value; all given must hold(比较条件)")
    {
        Equality(typeof(TScalar));
        Membership(typeof(TScalar));
        Comparison("gt", typeof(TScalar), ExpressionType.GreaterThan, "Greater than, or later than(大于)");
        Comparison("gte", typeof(TScalar), ExpressionType.GreaterThanOrEqual, "Greater or equal(大于等于)");
        Comparison("lt", typeof(TScalar), ExpressionType.LessThan, "Less than, or earlier than(小于)");
        Comparison("lte", typeof(TScalar), ExpressionType.LessThanOrEqual, "Less or equal(小于等于)");
    }
}
