using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Lights;
using ProjectsApi.Planning.Periods;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>One valid row of every table, with a value in every column that a constraint names.</summary>
public sealed class Register
{
    internal static readonly DateOnly Start = new(2023, 4, 8);
    internal static readonly DateOnly Finish = new(2024, 6, 28);

    public Register()
    {
        var (project, office) = (Project.Id, Office.Id);
        SiteCalendar = new ScheduleCalendar
        {
            ProjectId = project,
            Name = "工地",
            BuiltInBase = BuiltInCalendar.SevenDaySite,
            Definition = "{}",
        };
        Calendar = new ScheduleCalendar { ProjectId = project, Name = "夜班", BaseId = SiteCalendar.Id, Definition = "{}" };
        Phase = new Phase
        {
            ProjectId = project,
            Ordinal = 1,
            Name = "一期",
            TargetYear = 2024,
            TargetPart = PeriodPart.H1,
            CapacityQuantity = 5_000_000,
            CapacityUnit = "台",
            ActualOn = Finish,
        };
        Node = NodeOf(project, office, Calendar.Id);
        Next = new ScheduleNode { ProjectId = project, ParentId = Node.Id, Ordinal = 2, Name = "设备安装", Kind = ScheduleNodeKind.Task };
        Resource = new ScheduleResource
        {
            ProjectId = project,
            Name = "塔吊",
            Kind = ScheduleResourceKind.Work,
            MaxUnits = 2,
            CalendarId = Calendar.Id
        };
        Check = new SafetyCheck
        {
            ProjectId = project,
            CheckedOn = Start,
            Kind = SafetyCheckKind.Routine,
            Score = 9,
            Note = "基坑",
            InspectingOrganisationId = office,
        };
        Record = new InvestmentRecord
        {
            ProjectId = project,
            Year = 2023,
            Month = 4,
            TenDay = TenDayPeriod.First,
            Completed = 20,
            PaidIn = 9,
            FundingSource = FundingSource.SelfRaised,
            Note = "首笔",
        };
    }

    public Person Officer { get; } = Somebody("投资专员");

    public Person Colleague { get; } = Somebody("复核人");

    public Organisation Office { get; } = new()
    {
        Name = "管委会",
        ShortName = "管委会",
        Kind = OrganisationKind.ManagementCommittee,
        RegionCode = "410171",
        RegionCodeList = "统计用区划代码",
        RegionCodeVersion = "2018",
    };

    public Project Project { get; } = new()
    {
        Code = Guid.NewGuid().ToString("N"),
        Name = "压缩机基地",
        ShortName = "基地",
        Summary = "年产压缩机",
        Category = ProjectCategory.Industry,
        Stage = ProjectStage.UnderConstruction,
        AnnualClass = AnnualClass.NewStart,
        Address = "经开区",
        Latitude = 34.7m,
        Longitude = 113.8m,
        IndustryCode = "3464",
        IndustryCodeEdition = "2017",
        TotalInvestment = 2_000_000_000,
        CapacityQuantity = 15_000_000,
        CapacityUnit = "台",
        TaktSeconds = 6.5m,
        PlannedStart = Start,
        PlannedFinish = Finish,
        ActualStart = Start,
        ActualFinish = Finish,
        PhysicalProgress = 9,
    };

    public Phase Phase { get; }

    public ScheduleCalendar SiteCalendar { get; }

    public ScheduleCalendar Calendar { get; }

    public ScheduleNode Node { get; }

    public ScheduleNode Next { get; }

    public ScheduleResource Resource { get; }

    public SafetyCheck Check { get; }

    public InvestmentRecord Record { get; }

    /// <summary>Rows of the register, parents first; the last rows have no children.</summary>
    public IEnumerable<Entity> Rows =>
    [
        Officer, Colleague, Office, Project, Phase, Calendar, SiteCalendar, Node, Next, Resource, Check, Record,
        .. Leaves(), .. ScheduleLeaves.Of(this), .. TargetRows.Of(Project, Phase),
    ];

    /// <summary>One row of every table, also of those outside the log.</summary>
    public IEnumerable<object> AllRows => [.. Rows, Forecast(), File(), Change(), Answer(), .. UnloggedRows.Of(Officer, Project)];

    private static Person Somebody(string name)
    {
        var subject = Guid.NewGuid().ToString("N");
        return new() { Name = name, Email = $"{subject}@example.org", Issuer = "https://issuer.example.org", Subject = subject };
    }

    private Change Change() => new()
    {
        // Below every sequence of the clock, and unique.
        Sequence = -Random.Shared.NextInt64(1, long.MaxValue),
        TransactionId = Guid.NewGuid(),
        At = DateTime.UnixEpoch,
        ActorId = Officer.Id,
        ActorName = Officer.Name,
        RequestId = "request",
        Entity = nameof(Project),
        EntityId = Project.Id,
        Version = 1,
        Kind = ChangeKind.Created,
        Fields = "{}",
    };

    public ScheduleForecast Forecast() => ForecastOf(Node.Id, days: -1);

    public ScheduleForecast ForecastOf(Guid node, decimal days) => new()
    {
        NodeId = node,
        ProjectId = Project.Id,
        Ordinal = 1,
        EarlyStart = Start,
        EarlyFinish = Finish,
        ScheduledStart = Start,
        ScheduledFinish = Finish,
        LateStart = Start,
        LateFinish = Finish,
        TotalFloatMinutes = -480,
        TotalFloatDays = days,
        FreeFloatMinutes = 0,
        FreeFloatDays = 0,
        IsCritical = true,
        Light = LightColour.Red,
    };

    private ScheduleFile File() => new() { ProjectId = Project.Id, ImportedAt = DateTime.UnixEpoch, Content = [1, 2, 3] };

    private IdempotentAnswer Answer() => new()
    {
        PersonId = Officer.Id,
        Key = "key",
        Operation = "createProject",
        InputHash = "hash",
        Answer = "{}",
        At = DateTime.UnixEpoch,
    };

    private IEnumerable<Entity> Leaves()
    {
        var (project, office) = (Project.Id, Office.Id);
        yield return new RoleGrant { PersonId = Officer.Id, Role = Role.InvestmentOfficer, OrganisationId = office };
        yield return new StageEntry { ProjectId = project, Stage = ProjectStage.UnderConstruction, EnteredOn = Start, Reason = "开工令" };
        yield return new ProjectParty { ProjectId = project, OrganisationId = office, Role = PartyRole.Investor, SharePercent = 51 };
        yield return new InvestmentMilestone
        {
            ProjectId = project,
            PhaseId = Phase.Id,
            Kind = MilestoneKind.ConstructionStart,
            Name = "开工",
            PlannedOn = Start,
            ForecastOn = Start,
            ActualOn = Start,
            PlannedAmount = 20,
            PaidAmount = 100,
            Evidence = "照片",
            ReportedById = Officer.Id,
            ReportedAt = DateTime.UnixEpoch,
            ConfirmedById = Colleague.Id,
            ConfirmedAt = DateTime.UnixEpoch,
            ResponsibleOrganisationId = office,
        };
        yield return new InvestmentPlan { ProjectId = project, Year = 2023, Month = 4, Amount = 100 };
        // Only a correction may be negative.
        yield return new InvestmentRecord
        {
            ProjectId = project,
            Year = 2023,
            Month = 4,
            Completed = -20,
            PaidIn = -9,
            CorrectsId = Record.Id
        };
        yield return new Finding
        {
            SafetyCheckId = Check.Id,
            HazardLevel = HazardLevel.General,
            Description = "临边防护缺失",
            Measure = "补设护栏",
            Plan = "治理方案",
            Funds = 100,
            Evidence = "照片",
            ResponsibleOrganisationId = office,
            SubmittedById = Officer.Id,
            RecheckedById = Colleague.Id,
            Deadline = Finish,
            State = FindingState.Closed,
            ClosedOn = Start,
        };
    }

    private static ScheduleNode NodeOf(Guid project, Guid office, Guid calendar) => new()
    {
        ProjectId = project,
        Ordinal = 1,
        Wbs = "1",
        Name = "主体施工",
        Kind = ScheduleNodeKind.Summary,
        PlannedStart = Start,
        PlannedFinish = Finish,
        ActualStart = Start,
        ActualFinish = Finish,
        PlannedStartMinute = 0,
        PlannedFinishMinute = 1440,
        ActualStartMinute = 480,
        ActualFinishMinute = 1020,
        DurationDays = 307,
        RemainingDays = 100,
        ResumeOn = Finish,
        ResumeMinute = 480,
        CalendarId = calendar,
        ConstraintKind = ScheduleConstraintKind.StartNoEarlierThan,
        ConstraintOn = Start,
        ConstraintMinute = 480,
        DeadlineOn = Finish,
        DeadlineMinute = 1020,
        RiskShape = ScheduleRiskShape.Triangular,
        RiskLeastDays = 20,
        RiskLikelyDays = 20,
        RiskMostDays = 100,
        Progress = 20,
        Weight = 1,
        ResponsibleOrganisationId = office,
    };
}
