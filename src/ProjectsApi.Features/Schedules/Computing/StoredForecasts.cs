using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Writes the forecasts of several schedules that differ from the stored ones, and the days for which they hold.</summary>
internal static class StoredForecasts
{
    /// <summary>Writes with at most five statements, whatever the number of schedules, unless a provider splits a list of values.</summary>
    /// <param name="database">Context in a transaction that holds the locks of the projects.</param>
    /// <param name="schedules">Schedules whose nodes were read with their stored forecasts.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task WriteAsync(
        ProjectsDbContext database, IReadOnlyCollection<ComputedSchedule> schedules, CancellationToken cancellationToken)
    {
        var (added, changed) = (new List<ScheduleForecast>(), new List<ScheduleForecast>());
        foreach (var schedule in schedules)
        {
            foreach (var (forecast, node) in NodeForecasts.Of(schedule).Zip(schedule.Rows.Nodes))
            {
                if (node.Forecast is not { } before)
                {
                    added.Add(forecast);
                }
                else if (!before.HasValuesOf(forecast))
                {
                    changed.Add(forecast);
                }
            }
        }

        await RemoveAsync(database, schedules, cancellationToken);
        if (added.Count >= ProjectsDbContext.LeastBulkRows)
        {
            await database.InsertDerivedAsync(added, added.Count, cancellationToken);
            added.Clear();
        }

        await database.MergeDerivedAsync([.. added, .. changed], cancellationToken);
        await database.MergeDerivedAsync(
            [.. schedules.Where(schedule => schedule.Rows.Nodes.Count > 0).Select(NodeForecasts.ComputationOf)], cancellationToken);
    }

    private static async Task RemoveAsync(
        ProjectsDbContext database, IReadOnlyCollection<ComputedSchedule> schedules, CancellationToken cancellationToken)
    {
        var contradictory = schedules.Where(schedule => schedule.Pass is null && schedule.Rows.Nodes.Any(node => node.Forecast is not null))
            .Select(schedule => schedule.Rows.ProjectId).ToList();
        if (contradictory.Count > 0)
        {
            await database.RemoveDerivedAsync<ScheduleForecast>(f => contradictory.Contains(f.ProjectId), cancellationToken);
        }

        // A later node would have no forecast and yet be within these days.
        var empty = schedules.Where(schedule => schedule.Rows.Nodes.Count == 0).Select(schedule => schedule.Rows.ProjectId).ToList();
        if (empty.Count > 0)
        {
            await database.RemoveDerivedAsync<ScheduleComputation>(c => empty.Contains(c.ProjectId), cancellationToken);
        }
    }
}
