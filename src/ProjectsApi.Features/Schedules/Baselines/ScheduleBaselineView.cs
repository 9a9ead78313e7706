using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

public sealed class ScheduleBaselineView : RegisterView
{
    public Guid ProjectId { get; init; }

    public string Name { get; init; } = string.Empty;

    public DateTime CapturedAt { get; init; }

    public int NodeCount { get; init; }

    public DateOnly? Finish { get; init; }

    public string Nodes { get; init; } = string.Empty;

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}
