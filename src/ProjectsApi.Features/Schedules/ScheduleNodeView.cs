using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleNodeView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid? ParentId { get; init; }

    public int Ordinal { get; init; }

    public string? Wbs { get; init; }

    public string Name { get; init; } = string.Empty;

    public ScheduleNodeKind Kind { get; init; }

    public DateOnly? PlannedStart { get; init; }

    public DateOnly? PlannedFinish { get; init; }

    public decimal? DurationDays { get; init; }

    public DateOnly? ActualStart { get; init; }

    public DateOnly? ActualFinish { get; init; }

    public decimal Progress { get; init; }

    public decimal? Weight { get; init; }

    public Guid? ResponsibleOrganisationId { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}
