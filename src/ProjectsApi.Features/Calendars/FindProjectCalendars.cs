using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Calendars;

/// <summary>Reads calendars of projects.</summary>
internal sealed class FindProjectCalendars(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects; nothing is read for none.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<ProjectCalendars> HandleAsync(
        IReadOnlyCollection<Guid> projects, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        if (projects.Count == 0)
        {
            return new ProjectCalendars([]);
        }

        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        return await ReadAsync(database, projects, cancellationToken);
    }

    /// <summary>The same with an open context.</summary>
    internal static async Task<ProjectCalendars> ReadAsync(
        ProjectsDbContext database, IReadOnlyCollection<Guid> projects, CancellationToken cancellationToken) =>
        new(await database.ScheduleCalendars.Where(c => projects.Contains(c.ProjectId))
            .Select(StoredCalendar.Projection).ToListAsync(cancellationToken));
}
