using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Calendars;

/// <summary>Calendars available to a schedule: built-in ones, then the project's by name.</summary>
internal sealed class ListCalendars(IDbContextFactory<ProjectsDbContext> contexts, Row<ScheduleCalendar> row) : IUseCase
{
    public async Task<IReadOnlyList<ScheduleCalendar>> HandleAsync(Guid? project, CancellationToken cancellationToken)
    {
        if (project is null)
        {
            return BuiltInCalendars.Rows;
        }

        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var own = await database.ScheduleCalendars.Where(c => c.ProjectId == project).OrderBy(c => c.Name).ThenBy(c => c.Id)
            .Select(row.Whole).ToListAsync(cancellationToken);
        return [.. BuiltInCalendars.Rows, .. own];
    }
}
