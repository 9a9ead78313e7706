using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Computes the schedules of several projects after one common load.</summary>
internal sealed class ComputeSchedule(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects.</param>
    /// <param name="request">Deviations from the stored settings.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the computation.</param>
    public async Task<IReadOnlyDictionary<Guid, ComputedSchedule>> HandleAsync(
        IReadOnlyList<Guid> projects, ScheduleRequest request, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        var rows = await LoadAsync(projects, past, cancellationToken);
        return rows.ToDictionary(schedule => schedule.Key, schedule => ComputedSchedule.Of(schedule.Value, request, cancellationToken));
    }

    /// <summary>Loads the rows only; the caller may change them.</summary>
    public async Task<IReadOnlyDictionary<Guid, ScheduleRows>> LoadAsync(
        IReadOnlyList<Guid> projects, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        return await LoadSchedules.HandleAsync(database, projects, cancellationToken);
    }
}
