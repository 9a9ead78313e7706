using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// Builds a predicate from the operands that were written with it. It runs only if no compiled query of the shape is kept.
/// </summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
/// <param name="operands">Expressions of the operands.</param>
internal delegate Expression<Func<TEntity, bool>> DeferredPredicate<TEntity>(IOperands operands);
