using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Calendars;

/// <summary>Every calendar that a schedule may name: those of the program, then those of the project by name.</summary>
public sealed class ListCalendars(IDbContextFactory<ProjectsDbContext> contexts)
{
    public async Task<IReadOnlyList<ScheduleCalendarView>> HandleAsync(Guid? project, CancellationToken cancellationToken)
    {
        if (project is null)
        {
            return BuiltInCalendars.Views;
        }

        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var own = await database.ScheduleCalendars.Where(c => c.ProjectId == project).OrderBy(c => c.Name).ThenBy(c => c.Id)
            .Select(Views.Map<ScheduleCalendar, ScheduleCalendarView>().Whole).ToListAsync(cancellationToken);
        return [.. BuiltInCalendars.Views, .. own];
    }
}
