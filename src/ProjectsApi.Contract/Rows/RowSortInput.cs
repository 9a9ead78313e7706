using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Rows;

/// <summary>Order of a kind of row.</summary>
/// <typeparam name="TRow">Stored entity.</typeparam>
public sealed class RowSortInput<TRow> : SortInputType<TRow>
    where TRow : class
{
    /// <summary>Takes the sortable columns of the description.</summary>
    public RowSortInput(Row<TRow> row)
        : base(row?.Name ?? throw new ArgumentNullException(nameof(row)), $"Order of {row.Name}: {row.Description}")
    {
        foreach (var member in row.Orders)
        {
            member(this);
        }
    }
}
