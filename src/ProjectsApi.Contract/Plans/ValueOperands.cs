using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>Values in holders, which EF Core turns into parameters when the query runs.</summary>
/// <param name="values">Values by slot; a function of a day is called when the query runs.</param>
internal sealed class ValueOperands(IReadOnlyList<object?> values) : IOperands
{
    public Expression Of(Operand operand)
    {
        if (values[operand.Slot] is Func<DateOnly> day)
        {
            return Expression.Invoke(Expression.Constant(day));
        }

        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(operand.Type), values[operand.Slot]);
        return Expression.Property(Expression.Constant(holder), nameof(Holder<int>.Value));
    }

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
