using ProjectsApi.Data.Past;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>What was computed is in no log: of a past it is computed again.</summary>
public sealed class PastForecasts : IPastRows
{
    public async Task CompleteAsync(PastRegister past, Guid project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(past);
        await using var database = past.CreateFillingContext();
        await ScheduleForecasts.RefreshAsync(database, project, ZoneDay.Of(past.At), cancellationToken);
    }
}
