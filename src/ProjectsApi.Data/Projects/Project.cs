using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Projects;

/// <summary>Key project (重点项目), the root of its rows.</summary>
public sealed class Project : Entity
{
    private ProjectStage _stage;

    /// <summary>National project code (项目代码), either format; unique where known.</summary>
    public string? Code { get; set; }

    public required string Name { get; set; }

    public string? ShortName { get; set; }

    public string? Summary { get; set; }

    public required ProjectCategory Category { get; set; }

    /// <summary>Changed by <see cref="Advance"/> and <see cref="Suspend"/>; the initialiser is for new rows and rows from
    /// elsewhere.</summary>
    public required ProjectStage Stage { get => _stage; init => _stage = value; }

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

    /// <summary>Derived; null only before its first computation.</summary>
    public ProjectProgress? Progress { get; set; }

    /// <summary>Whether nothing more can be planned or reached: the project is cancelled or finished.</summary>
    public bool IsOver => _stage == ProjectStage.Cancelled || ActualFinish is not null;

    /// <summary>Whether the project may be suspended now.</summary>
    public bool MaySuspend => StageSteps.IsOpen(_stage) && _stage != ProjectStage.Suspended;

    /// <summary>Whether a new project may begin in a stage: one before ground is broken.</summary>
    public static bool MayBeginIn(ProjectStage stage) =>
        stage is ProjectStage.Conceived or ProjectStage.Negotiating or ProjectStage.Signed;

    /// <summary>Stages that <see cref="Advance"/> can enter now.</summary>
    /// <param name="suspendedIn">Stage before the present suspension; null if unknown, which allows any open stage of the line.</param>
    public IReadOnlyList<ProjectStage> NextStages(ProjectStage? suspendedIn) => StageSteps.From(_stage, suspendedIn);

    /// <summary>Enters a stage of the line, or the cancellation.</summary>
    /// <returns>Entry of the stage history, to be added.</returns>
    /// <exception cref="InvalidOperationException"><see cref="NextStages"/> lacks the stage.</exception>
    public StageEntry Advance(ProjectStage to, DateOnly on, string? reason, ProjectStage? suspendedIn) =>
        NextStages(suspendedIn).Contains(to)
            ? Enter(to, on, reason) : throw new InvalidOperationException($"A project does not go from {_stage} to {to}.");

    /// <summary>Leaves the line until <see cref="Advance"/> brings the project back.</summary>
    /// <returns>Entry of the stage history, to be added.</returns>
    /// <exception cref="InvalidOperationException"><see cref="MaySuspend"/> is false.</exception>
    public StageEntry Suspend(DateOnly on, string reason) =>
        MaySuspend
            ? Enter(ProjectStage.Suspended, on, reason) : throw new InvalidOperationException($"A project is not suspended in {_stage}.");

    /// <summary>Fills the days of work that a stage implies, where no other day is known.</summary>
    /// <param name="entered">STARTED begins the work; IN_PRODUCTION ends it (竣工投产).</param>
    /// <param name="on">Day on which the stage was entered.</param>
    /// <param name="hasPhasesToCome">Whether a phase is still to come, so that the work goes on.</param>
    public void RecordWork(ProjectStage entered, DateOnly on, bool hasPhasesToCome)
    {
        if (entered == ProjectStage.Started)
        {
            ActualStart ??= on;
        }

        if (entered == ProjectStage.InProduction && !hasPhasesToCome)
        {
            ActualFinish ??= on;
        }
    }

    private StageEntry Enter(ProjectStage stage, DateOnly on, string? reason)
    {
        _stage = stage;
        return new StageEntry { ProjectId = Id, Stage = stage, EnteredOn = on, Reason = reason };
    }
}
