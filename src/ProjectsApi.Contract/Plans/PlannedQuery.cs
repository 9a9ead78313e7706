// The types of EF Core's own shapers; there are no others.
#pragma warning disable EF1001

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Contract.Plans;

/// <summary>A compiled query before it runs: which command it sends, and how a row of the answer becomes an object.</summary>
/// <param name="Commands">Finds the command for the values of a request; null values have commands of their own.</param>
/// <param name="Shape">Makes a row.</param>
internal sealed record PlannedQuery<TRow>(
    RelationalCommandResolver Commands, Func<QueryContext, DbDataReader, ResultContext, SingleQueryResultCoordinator, TRow> Shape)
{
    public IRelationalCommandTemplate CommandFor(QueryContext context) => Commands(context.Parameters);

    /// <summary>Reads every row of the current result.</summary>
    public async Task<List<TRow>> ReadAsync(QueryContext context, DbDataReader reader, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        var row = new SingleQueryResultCoordinator();
        while (row.HasNext ?? await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var shaped = Next(context, reader, row);
            // An object with a collection takes several rows, and only the row after them tells that it is complete.
            while (!row.ResultReady)
            {
                if (row.HasNext == true || await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    shaped = Next(context, reader, row);
                    continue;
                }

                row.HasNext = false;
                row.ResultReady = true;
                shaped = Shape(context, reader, row.ResultContext, row);
                break;
            }

            row.ResultContext.Values = null;
            rows.Add(shaped);
        }

        return rows;
    }

    private TRow Next(QueryContext context, DbDataReader reader, SingleQueryResultCoordinator row)
    {
        row.ResultReady = true;
        row.HasNext = null;
        return Shape(context, reader, row.ResultContext, row);
    }
}
