using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of numbers, days, instants and UUIDs: <c>eq neq in nin gt ngt gte ngte lt nlt lte nlte</c>.</summary>
/// <typeparam name="TScalar">Graph type of the operand; the name is taken from it, <c>Uuid</c> for <c>UUID</c> as HotChocolate writes
/// it.</typeparam>
public class ComparableOperationFilterInput<TScalar> : OperationFilterInput
    where TScalar : ScalarGraphType, new()
{
    /// <summary>Declares the operations.</summary>
    public ComparableOperationFilterInput()
        : this(
            $"{(typeof(TScalar) == typeof(UuidType) ? "Uuid" : new TScalar().Name)}OperationFilterInput",
            $"Conditions on a {new TScalar().Name} value; all given must hold(比较条件)")
    {
    }

    /// <summary>Declares the operations of a value with a name of its own, such as an amount of money.</summary>
    /// <param name="name">Name of the input type.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    protected ComparableOperationFilterInput(string name, string description)
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
