using System.Linq.Expressions;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Builds the predicate of a filter from the operands that were written with it.</summary>
/// <param name="instance">Expression of the filtered value.</param>
/// <param name="operands">Expressions of the operands.</param>
internal delegate Expression MemberPredicate(Expression instance, IOperands operands);
