using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Rows;

/// <summary>Filter of a kind of row.</summary>
/// <typeparam name="TRow">Stored entity.</typeparam>
public sealed class RowFilterInput<TRow> : FilterInputType<TRow>
    where TRow : class
{
    /// <summary>Takes the filterable columns of the description.</summary>
    public RowFilterInput(Row<TRow> row)
        : base(row?.Name ?? throw new ArgumentNullException(nameof(row)), $"Conditions on {row.Name}: {row.Description}")
    {
        if (row.IsNode)
        {
            WhereId("id", RowKey<TRow>.Member, row.Name, "Global identifier(全局标识)");
        }

        foreach (var member in row.Filters)
        {
            member(this);
        }
    }
}
