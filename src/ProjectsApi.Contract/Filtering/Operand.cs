using System.Linq.Expressions;

namespace ProjectsApi.Contract.Filtering;

/// <summary>
/// A value inside a predicate. It is read from a holder instead of being a constant, so that EF Core sends it as a
/// parameter and reuses the plan of the same predicate with other values.
/// </summary>
internal static class Operand
{
    public static Expression Of(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value);
        return Expression.Property(Expression.Constant(holder), nameof(Holder<int>.Value));
    }

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
