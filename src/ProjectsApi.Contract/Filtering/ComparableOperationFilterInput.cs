using System.Linq.Expressions;
using GraphQL.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of numbers, days and instants: <c>eq neq in nin gt ngt gte ngte lt nlt lte nlte</c>.</summary>
/// <typeparam name="TScalar">Graph type of the operand; the name is taken from it.</typeparam>
public sealed class ComparableOperationFilterInput<TScalar> : OperationFilterInput
    where TScalar : ScalarGraphType, new()
{
    /// <summary>Declares the operations.</summary>
    public ComparableOperationFilterInput()
        : base(new TScalar().Name + "OperationFilterInput", $"Conditions on a {new TScalar().Name} value; all given must hold(比较条件)")
    {
        Equality(typeof(TScalar));
        Membership(typeof(TScalar));
        Comparison("gt", typeof(TScalar), ExpressionType.GreaterThan, "Greater than, or later than(大于)");
        Comparison("gte", typeof(TScalar), ExpressionType.GreaterThanOrEqual, "Greater or equal(大于等于)");
        Comparison("lt", typeof(TScalar), ExpressionType.LessThan, "Less than, or earlier than(小于)");
        Comparison("lte", typeof(TScalar), ExpressionType.LessThanOrEqual, "Less or equal(小于等于)");
    }
}
