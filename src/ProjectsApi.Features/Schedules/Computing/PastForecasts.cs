using ProjectsApi.Data.Model;
using ProjectsApi.Data.Past;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>What was computed is in no log: of a past it is computed again.</summary>
public sealed class PastForecasts : IPastRows
{
    public Task CompleteAsync(ProjectsDbContext past, Guid project, DateOnly day, CancellationToken cancellationToken) =>
        ScheduleForecasts.RefreshAsync(past, project, day, cancellationToken);
}
