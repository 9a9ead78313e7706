using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>What a list of holidays would make of the schedules of several projects: one load for all of them, two passes each, nothing
/// saved.</summary>
public sealed class AssessCalendarImpact(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects; one whose schedule cannot be computed has no answer.</param>
    /// <param name="list">The list.</param>
    /// <param name="today">Where a schedule without any day begins.</param>
    /// <param name="past">Where to read when it is not the register as it is now.</param>
    /// <param name="cancellationToken">Ends the assessment.</param>
    public async Task<IReadOnlyDictionary<Guid, CalendarImpact>> HandleAsync(
        IReadOnlyList<Guid> projects, HolidayList list, DateOnly today, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var rows = await LoadSchedules.HandleAsync(database, projects, cancellationToken);
        var impacts = new Dictionary<Guid, CalendarImpact>();
        foreach (var (project, schedule) in rows)
        {
            if (ImpactRules.Of(schedule, list, today, cancellationToken) is { } impact)
            {
                impacts.Add(project, impact);
            }
        }

        return impacts;
    }
}
