using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Calendars;

/// <summary>Working days of one year by several calendars, with one statement for all projects.</summary>
internal sealed class FindCalendarYears(FindProjectCalendars find) : IBatchRead<CalendarOfProject, int, CalendarYear>
{
    public async Task<IReadOnlyDictionary<CalendarOfProject, CalendarYear>> HandleAsync(
        IReadOnlyList<CalendarOfProject> keys, int request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        var calendars = await find.HandleAsync([.. keys.Select(key => key.ProjectId).OfType<Guid>().Distinct()], past, cancellationToken);
        // A calendar may have been removed since its list was read.
        return keys.Where(key => calendars.Has(key.Id)).ToDictionary(
            key => key, key => new CalendarYear(request, calendars.CompiledOf(key.Id), calendars.IsStatutory(key.Id)));
    }
}
