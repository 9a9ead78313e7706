using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Statistics.Months;

/// <summary>Investment of several projects in each month of a year, in two statements.</summary>
internal sealed class FindProjectMonths(IDbContextFactory<ProjectsDbContext> contexts)
    : IBatchRead<Guid, MonthsRequest, IReadOnlyList<MonthFigures>>
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<MonthFigures>>> HandleAsync(
        IReadOnlyList<Guid> keys, MonthsRequest request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var sums = await YearTotals.OfEachAsync(database, keys, request.Year, cancellationToken);
        return keys.ToDictionary(key => key, key => MonthFigures.OfYear(request.Year, sums.GetValueOrDefault(key), request.Last));
    }
}
