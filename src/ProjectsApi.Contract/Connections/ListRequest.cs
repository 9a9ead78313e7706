using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Connections;

/// <summary>A list read as a use case receives it: which entities, in which order, which slice, which columns.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
public sealed class ListRequest<TEntity>
{
    internal ListRequest(
        IReadOnlyList<ICondition<TEntity>> conditions, IReadOnlyList<SortKey> order, PagingArguments window,
        RequestedFields ask, RequestReads reads, SortInputType<TEntity>? sort)
    {
        Sort = sort;
        Conditions = conditions;
        Order = order;
        Window = window;
        Ask = ask;
        Reads = reads;
    }

    /// <summary>Keys of the order; empty for the use case's own. A unique tiebreaker is added by the reader.</summary>
    public IReadOnlyList<SortKey> Order { get; }

    /// <summary>Which slice.</summary>
    public PagingArguments Window { get; }

    /// <summary>Which columns and extras.</summary>
    public RequestedFields Ask { get; }

    internal RequestReads Reads { get; }

    internal SortInputType<TEntity>? Sort { get; }

    internal IReadOnlyList<ICondition<TEntity>> Conditions { get; }

    internal ListRequest<TEntity> And(ICondition<TEntity> condition) =>
        new([.. Conditions, condition], Order, Window, Ask, Reads, Sort);
}
