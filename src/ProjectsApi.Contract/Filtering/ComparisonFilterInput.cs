using System.Linq.Expressions;
using GraphQL.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Operations on ordered values: <c>eq neq in nin gt ngt gte ngte lt nlt lte nlte</c>.</summary>
/// <typeparam name="TScalar">Graph type of the operand.</typeparam>
public abstract class ComparisonFilterInput<TScalar> : OperationFilterInput
    where TScalar : ScalarGraphType, new()
{
    /// <summary>Declares the operations.</summary>
    /// <param name="name">Name of the input type.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    protected ComparisonFilterInput(string name, string description)
        : base(name, description)
    {
        Equality(typeof(TScalar));
        Membership(typeof(TScalar));
        Comparison("gt", typeof(TScalar), ExpressionType.GreaterThan, "Greater than, or later than(大于)");
        Comparison("gte", typeof(TScalar), ExpressionType.GreaterThanOrEqual, "Greater or equal(大于等于)");
        Comparison("lt", typeof(TScalar), ExpressionType.LessThan, "Less than, or earlier than(小于)");
        Comparison("lte", typeof(TScalar), ExpressionType.LessThanOrEqual, "Less or equal(小于等于)");
    }
}
