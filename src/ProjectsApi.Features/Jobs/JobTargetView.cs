using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Jobs;

public sealed class JobTargetView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid? PhaseId { get; init; }

    public TargetScope Scope { get; init; }

    public string? ParkName { get; init; }

    public int? Year { get; init; }

    public PeriodPart? Part { get; init; }

    public int? PlannedJobs { get; init; }

    public int? ActualJobs { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}
