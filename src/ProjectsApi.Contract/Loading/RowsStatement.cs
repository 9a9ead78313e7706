using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>A query that returns rows.</summary>
/// <param name="compiled">Keeps compiled queries.</param>
/// <param name="query">The query.</param>
internal sealed class RowsStatement<TRow>(CompiledQueries compiled, ShapedQuery query) : Statement
{
    /// <summary>The rows, after the run.</summary>
    public List<TRow> Rows { get; private set; } = [];

    public override async Task RunAsync(DbContext database, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        await foreach (var row in compiled.Rows<TRow>(database, query).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        Rows = rows;
    }
}
