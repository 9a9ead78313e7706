using ProjectsApi.Data.Model;
using ProjectsApi.Data.Past;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Recomputes forecasts of a past state, because the change log omits them.</summary>
internal sealed class PastForecasts : IPastRows
{
    public Task CompleteAsync(ProjectsDbContext past, Guid project, DateOnly day, CancellationToken cancellationToken) =>
        StoredForecasts.RenewAsync(past, [project], day, cancellationToken);
}
