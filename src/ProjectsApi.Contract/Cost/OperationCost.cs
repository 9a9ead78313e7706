namespace ProjectsApi.Contract.Cost;

/// <summary>The two prices of an operation or a part of it.</summary>
/// <param name="FieldCost">Work: weights of the fields that are resolved, ≥ 0.</param>
/// <param name="TypeCost">Size: weights of the objects that may be answered, ≥ 0.</param>
/// <remarks>Source: IBM, GraphQL Cost Directives specification; HotChocolate 15, cost analysis.</remarks>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>Both prices of two parts together.</summary>
    public static OperationCost operator +(OperationCost left, OperationCost right) => Add(left, right);

    /// <summary>Both prices of two parts together.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    public static OperationCost Add(OperationCost left, OperationCost right) =>
        new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    /// <summary>The larger of each price, for objects that are either of two types.</summary>
    /// <param name="other">The other part.</param>
    public OperationCost AtLeast(OperationCost other) =>
        new(Math.Max(FieldCost, other.FieldCost), Math.Max(TypeCost, other.TypeCost));
}
