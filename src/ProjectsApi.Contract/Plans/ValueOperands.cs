using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>Values read from a holder, which EF Core turns into parameters when the query is run.</summary>
internal sealed class ValueOperands : IOperands
{
    public static ValueOperands Instance { get; } = new();

    public Expression Of(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value);
        return Expression.Property(Expression.Constant(holder), nameof(Holder<int>.Value));
    }

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
