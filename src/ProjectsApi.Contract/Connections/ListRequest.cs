using System.Linq.Expressions;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Connections;

/// <summary>A list read as a use case receives it: which entities, in which order, which slice, which columns.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
/// <param name="Where">Which entities; null for all.</param>
/// <param name="Order">Keys of the order; empty for the use case's own. A unique tiebreaker is added by the reader.</param>
/// <param name="Window">Which slice.</param>
/// <param name="Ask">Which columns and extras.</param>
public sealed record ListRequest<TEntity>(
    Expression<Func<TEntity, bool>>? Where, IReadOnlyList<SortKey> Order, PageWindow Window, PageAsk Ask);
