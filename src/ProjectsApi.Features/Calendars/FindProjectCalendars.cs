using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Calendars;

/// <summary>Calendars of projects, ready to be compiled.</summary>
public sealed class FindProjectCalendars(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects whose own calendars are wanted; with none nothing is read.</param>
    /// <param name="past">Where to read instead of the register as it is.</param>
    /// <param name="cancellationToken">Ends the read.</param>
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

    /// <summary>The same from a context that is open.</summary>
    internal static async Task<ProjectCalendars> ReadAsync(
        ProjectsDbContext database, IReadOnlyCollection<Guid> projects, CancellationToken cancellationToken) =>
        new(await database.ScheduleCalendars.Where(c => projects.Contains(c.ProjectId))
            .Select(StoredCalendar.Projection).ToListAsync(cancellationToken));
}
