using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Computes the schedules of several projects: one load for all of them, then one pass each.</summary>
public sealed class ComputeSchedule(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects.</param>
    /// <param name="request">What is set aside of their rules.</param>
    /// <param name="past">Where to read when it is not the register as it is now.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    public async Task<IReadOnlyDictionary<Guid, ComputedSchedule>> HandleAsync(
        IReadOnlyList<Guid> projects, ScheduleRequest request, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        var rows = await LoadAsync(projects, past, cancellationToken);
        return rows.ToDictionary(schedule => schedule.Key, schedule => ComputedSchedule.Of(schedule.Value, request, cancellationToken));
    }

    /// <summary>The rows alone, which nobody else holds.</summary>
    public async Task<IReadOnlyDictionary<Guid, ScheduleRows>> LoadAsync(
        IReadOnlyList<Guid> projects, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        return await LoadSchedules.HandleAsync(database, projects, cancellationToken);
    }
}
