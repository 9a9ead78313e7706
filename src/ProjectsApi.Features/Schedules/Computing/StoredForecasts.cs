using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Writes the forecasts of several schedules that differ from the stored ones, and the days for which they hold.</summary>
internal static class StoredForecasts
{
    /// <summary>Reads and computes whole schedules, and writes their forecasts.</summary>
    /// <returns>The computed schedules.</returns>
    public static async Task<IReadOnlyList<ComputedSchedule>> RenewAsync(
        ProjectsDbContext database, IReadOnlyCollection<Guid> projects, DateOnly today, CancellationToken cancellationToken)
    {
        if (projects.Count == 0)
        {
            return [];
        }

        var rows = await LoadSchedules.WithForecastsAsync(database, [.. projects], cancellationToken);
        var stored = new Dictionary<Guid, ScheduleForecast>();
        var schedules = rows.Values.Select(row => ComputedSchedule.Of(row, new ScheduleRequest(today), cancellationToken)).ToList();
        foreach (var row in rows.Values)
        {
            Take(row, stored);
        }

        await WriteAsync(database, schedules, stored, cancellationToken);
        return schedules;
    }

    /// <summary>Writes with at most five statements, whatever the number of schedules, unless a provider splits a list of values.</summary>
    /// <param name="database">Context in a transaction that holds the locks of the projects.</param>
    /// <param name="schedules">The schedules.</param>
    /// <param name="stored">Stored forecasts of all their nodes, by node.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task WriteAsync(
        ProjectsDbContext database, IReadOnlyCollection<ComputedSchedule> schedules, IReadOnlyDictionary<Guid, ScheduleForecast> stored,
        CancellationToken cancellationToken)
    {
        var (added, changed) = (new List<ScheduleForecast>(), new List<ScheduleForecast>());
        foreach (var schedule in schedules)
        {
            foreach (var forecast in NodeForecasts.Of(schedule))
            {
                if (!stored.TryGetValue(forecast.NodeId, out var before))
                {
                    added.Add(forecast);
                }
                else if (!before.HasValuesOf(forecast))
                {
                    changed.Add(forecast);
                }
            }
        }

        await RemoveAsync(database, schedules, stored, cancellationToken);
        if (added.Count >= ProjectsDbContext.LeastBulkRows)
        {
            await database.InsertDerivedAsync(added, added.Count, cancellationToken);
            added.Clear();
        }

        await database.MergeDerivedAsync([.. added, .. changed], cancellationToken);
        await database.MergeDerivedAsync(
            [.. schedules.Where(schedule => schedule.Rows.Nodes.Count > 0).Select(NodeForecasts.ComputationOf)], cancellationToken);
    }

    /// <summary>Moves the stored forecasts of a schedule into a map, so that its nodes are the rows alone.</summary>
    public static void Take(ScheduleRows rows, Dictionary<Guid, ScheduleForecast> stored)
    {
        foreach (var node in rows.Nodes)
        {
            if (node.Forecast is { } forecast)
            {
                stored.Add(node.Id, forecast);
                node.Forecast = null;
            }
        }
    }

    private static async Task RemoveAsync(
        ProjectsDbContext database, IReadOnlyCollection<ComputedSchedule> schedules, IReadOnlyDictionary<Guid, ScheduleForecast> stored,
        CancellationToken cancellationToken)
    {
        var contradictory = schedules
            .Where(schedule => schedule.Pass is null && schedule.Rows.Nodes.Any(node => stored.ContainsKey(node.Id)))
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
