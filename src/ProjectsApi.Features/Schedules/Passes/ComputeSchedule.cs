using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Keeping;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Computes the schedules of several projects after one common load.</summary>
internal sealed class ComputeSchedule(IDbContextFactory<ProjectsDbContext> contexts, KeptSchedules kept) : IUseCase
{
    /// <param name="projects">Projects.</param>
    /// <param name="request">Deviations from the stored settings.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the computation.</param>
    public async Task<IReadOnlyDictionary<Guid, ComputedSchedule>> HandleAsync(
        IReadOnlyList<Guid> projects, ScheduleRequest request, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var schedules = await kept.ReadAsync(database, projects, past is not null, cancellationToken);
        return schedules.ToDictionary(schedule => schedule.Key, schedule => schedule.Value.Compute(request, cancellationToken));
    }

    /// <summary>Loads the rows only; the caller may change them.</summary>
    public async Task<IReadOnlyDictionary<Guid, ScheduleRows>> LoadAsync(
        IReadOnlyList<Guid> projects, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        return await LoadSchedules.HandleAsync(database, projects, cancellationToken);
    }
}
