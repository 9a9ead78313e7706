using System.Globalization;
using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>Parameters of a query that is compiled once and run with the values of many requests.</summary>
/// <param name="types">Types of the slots.</param>
internal sealed class ParameterOperands(IEnumerable<Type> types) : IOperands
{
    /// <summary>One parameter for each slot.</summary>
    public IReadOnlyList<ParameterExpression> Parameters { get; } =
        [.. types.Select((type, slot) => Expression.Parameter(type, "p" + slot.ToString(CultureInfo.InvariantCulture)))];

    public Expression Of(Operand operand) => Parameters[operand.Slot];
}
