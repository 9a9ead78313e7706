using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>Expressions of the operands of a predicate. They are never constants, so that other values reuse the compiled query.</summary>
internal interface IOperands
{
    /// <summary>The expression of an operand; its type is the operand's.</summary>
    Expression Of(Operand operand);
}
