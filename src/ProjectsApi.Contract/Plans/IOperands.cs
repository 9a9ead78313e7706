using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>How the values inside a predicate are written; never as constants, so that other values reuse the same plan.</summary>
internal interface IOperands
{
    /// <summary>An expression for a value.</summary>
    /// <param name="value">Value of this request; its type is <paramref name="type"/> or its nullable form.</param>
    /// <param name="type">CLR type of the expression.</param>
    Expression Of(object? value, Type type);
}
