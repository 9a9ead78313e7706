using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Projects;

/// <summary>Key project (重点项目): the hub every other table hangs on.</summary>
public sealed class Project : Entity
{
    /// <summary>National project code (项目代码), either format; unique where known.</summary>
    public string? Code { get; set; }

    public required string Name { get; set; }

    public string? ShortName { get; set; }

    public string? Summary { get; set; }

    public required ProjectCategory Category { get; set; }

    public required ProjectStage Stage { get; set; }

    public AnnualClass? AnnualClass { get; set; }

    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }

    public string? Address { get; set; }

    /// <summary>Degrees north, -90 to 90.</summary>
    public decimal? Latitude { get; set; }

    /// <summary>Degrees east, -180 to 180.</summary>
    public decimal? Longitude { get; set; }

    /// <summary>GB/T 4754 code of the main product; ambiguous without its edition.</summary>
    public string? IndustryCode { get; set; }

    public string? IndustryCodeEdition { get; set; }

    /// <summary>Planned total investment, yuan.</summary>
    public decimal? TotalInvestment { get; set; }

    /// <summary>Planned capacity per year, in <see cref="CapacityUnit"/>.</summary>
    public decimal? CapacityQuantity { get; set; }

    public string? CapacityUnit { get; set; }

    /// <summary>Seconds per unit produced (节拍).</summary>
    public decimal? TaktSeconds { get; set; }

    public DateOnly? PlannedStart { get; set; }

    /// <summary>Last day of the plan, inclusive.</summary>
    public DateOnly? PlannedFinish { get; set; }

    public DateOnly? ActualStart { get; set; }

    /// <summary>Last day of work, inclusive.</summary>
    public DateOnly? ActualFinish { get; set; }

    /// <summary>Day of the entry into the statistics of fixed-asset investment (入库).</summary>
    public DateOnly? StatisticsEntryOn { get; set; }

    /// <summary>Physical progress (形象进度) in percent, 0 to 100.</summary>
    public decimal? PhysicalProgress { get; set; }

    public List<ProjectParty> Parties => field ??= [];

    public List<StageEntry> StageEntries => field ??= [];

    public List<Phase> Phases => field ??= [];

    public List<InvestmentMilestone> InvestmentMilestones => field ??= [];

    public List<InvestmentPlan> InvestmentPlans => field ??= [];

    public List<InvestmentRecord> InvestmentRecords => field ??= [];

    public List<ScheduleNode> ScheduleNodes => field ??= [];

    public List<ScheduleLink> ScheduleLinks => field ??= [];

    public ScheduleSetup? ScheduleSetup { get; set; }

    public List<ScheduleCalendar> ScheduleCalendars => field ??= [];

    public List<ScheduleResource> ScheduleResources => field ??= [];

    public List<ScheduleAssignment> ScheduleAssignments => field ??= [];

    public List<ScheduleBaseline> ScheduleBaselines => field ??= [];

    public List<SafetyCheck> SafetyChecks => field ??= [];

    public List<JobTarget> JobTargets => field ??= [];

    public List<OutputTarget> OutputTargets => field ??= [];
}
