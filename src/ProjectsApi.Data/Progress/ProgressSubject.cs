using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Progress;

/// <summary>Project whose progress is judged, with the choices of its schedule.</summary>
public sealed record ProgressSubject
{
    public required Guid ProjectId { get; init; }

    /// <summary>Data date of the schedule; null for the present day.</summary>
    public required DateOnly? DataDate { get; init; }

    /// <summary>Own rule pack; null for the default one.</summary>
    public required string? RulePack { get; init; }

    /// <summary>The subjects of projects.</summary>
    public static IQueryable<ProgressSubject> Of(IQueryable<Project> projects) => projects.Select(p => new ProgressSubject
    {
        ProjectId = p.Id,
        DataDate = p.ScheduleSetup == null ? null : p.ScheduleSetup.DataDate,
        RulePack = p.ScheduleSetup == null ? null : p.ScheduleSetup.RulePack,
    });
}
