using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Computes the schedule of a project as it stands, or as it stood.</summary>
public sealed class ComputeSchedule(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    /// <param name="project">Key of the project; of one that is not there or not seen the schedule is empty.</param>
    /// <param name="past">Where to read instead of the register as it is.</param>
    /// <param name="today">Day in the zone; none for the present one.</param>
    /// <param name="cancellationToken">Ends the read and the computation.</param>
    public async Task<ComputedSchedule> HandleAsync(
        Guid project, IDbContextFactory<ProjectsDbContext>? past, DateOnly? today, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        return await HandleAsync(database, project, today ?? ZoneDay.Of(clock), cancellationToken);
    }

    /// <summary>The same from a context that is open, such as that of a write.</summary>
    public static async Task<ComputedSchedule> HandleAsync(ProjectsDbContext database, Guid project, DateOnly today, CancellationToken cancellationToken) =>
        ComputedSchedule.Of(await ScheduleRows.LoadAsync(database, project, today, cancellationToken), cancellationToken);
}
