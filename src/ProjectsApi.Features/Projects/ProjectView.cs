using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class ProjectView : RegisterView
{
    public string? Code { get; init; }

    public string Name { get; init; } = string.Empty;

    public string? ShortName { get; init; }

    public string? Summary { get; init; }

    public ProjectCategory Category { get; init; }

    public ProjectStage Stage { get; init; }

    public AnnualClass? AnnualClass { get; init; }

    public Guid? ResponsibleOrganisationId { get; init; }

    public string? Address { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public string? IndustryCode { get; init; }

    public string? IndustryCodeEdition { get; init; }

    public decimal? TotalInvestment { get; init; }

    public decimal? CapacityQuantity { get; init; }

    public string? CapacityUnit { get; init; }

    public decimal? TaktSeconds { get; init; }

    public DateOnly? PlannedStart { get; init; }

    public DateOnly? PlannedFinish { get; init; }

    public DateOnly? ActualStart { get; init; }

    public DateOnly? ActualFinish { get; init; }

    public DateOnly? StatisticsEntryOn { get; init; }

    public decimal? PhysicalProgress { get; init; }

    public Guid? ScheduleSetupId { get; init; }
}
