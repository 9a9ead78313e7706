using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>Computes the effect of a list of holidays on the schedules of several projects, without saving it.</summary>
internal sealed class AssessCalendarImpact(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects; those whose schedule cannot be computed are not in the result.</param>
    /// <param name="list">Holidays to try out.</param>
    /// <param name="today">Start of a schedule without dates.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the assessment.</param>
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
