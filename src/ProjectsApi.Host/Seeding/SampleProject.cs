using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Host.Seeding;

/// <summary>
/// A fictional project with a code, shares and a place, which the page gives for no real one. Its days count from the day of seeding, so
/// that milestones are met, late, overdue and due.
/// </summary>
internal static class SampleProject
{
    /// <summary>Well formed; department 99, type 99 and serial 000000 mark it as fictional.</summary>
    public const string Code = "2304-410171-99-99-000000";

    private static readonly Guid Id = SeedId.Of("sample project", 8);

    public static Project Row(DateOnly today) => Provenance.Sample.Mark(new Project
    {
        Id = Id,
        Code = Code,
        Name = "示例项目(虚构):智能装备产业园",
        ShortName = "示例项目",
        Summary = "虚构项目,仅供演示;所有数据均非报道内容。",
        Category = ProjectCategory.Industry,
        Stage = ProjectStage.UnderConstruction,
        AnnualClass = AnnualClass.CarriedOver,
        ResponsibleOrganisationId = SampleOrganisations.Owner,
        Address = "示例地址",
        Latitude = 34.72m,
        Longitude = 113.73m,
        IndustryCode = "3464",
        IndustryCodeEdition = "GB/T 4754-2017",
        TotalInvestment = 500_000_000m,
        CapacityQuantity = 100_000m,
        CapacityUnit = "套",
        TaktSeconds = 120m,
        PlannedStart = WorkingDay(today.AddDays(-760)),
        PlannedFinish = WorkingDay(today.AddDays(300)),
        ActualStart = WorkingDay(today.AddDays(-755)),
        PhysicalProgress = 46.5m,
    });

    public static IEnumerable<StageEntry> Stages(DateOnly today) =>
    [
        Stage(ProjectStage.Signed, today.AddDays(-820)),
        Stage(ProjectStage.Started, today.AddDays(-755)),
        Stage(ProjectStage.UnderConstruction, today.AddDays(-700)),
    ];

    public static IEnumerable<ProjectParty> Parties() =>
    [
        Party(SampleOrganisations.Owner, PartyRole.Investor, 60m),
        Party(SampleOrganisations.Constructor, PartyRole.Investor, 40m),
        Party(SampleOrganisations.Designer, PartyRole.Designer, null),
        Party(SampleOrganisations.Constructor, PartyRole.Constructor, null),
        Party(SampleOrganisations.Supervisor, PartyRole.Supervisor, null),
    ];

    public static IEnumerable<InvestmentMilestone> Milestones(DateOnly today) =>
    [
        Milestone(MilestoneKind.ConstructionStart, "示例:开工", today.AddDays(-760), actual: today.AddDays(-755)),
        Milestone(MilestoneKind.Land, "示例:取得用地", today.AddDays(-790), actual: today.AddDays(-795)),
        Milestone(MilestoneKind.ToppingOut, "示例:封顶", today.AddDays(-10), actual: null),
        Milestone(MilestoneKind.Equipment, "示例:设备安装", today.AddDays(14), actual: null),
        Milestone(MilestoneKind.Production, "示例:投产", today.AddDays(300), actual: null),
    ];

    /// <summary>120 million yuan a year, 10 million a month: last year and this.</summary>
    public static IEnumerable<InvestmentPlan> Plans(DateOnly today) =>
        from year in new[] { today.Year - 1, today.Year }
        from month in Enumerable.Range(0, 13)
        select Provenance.Sample.Mark(new InvestmentPlan
        {
            Id = SeedId.Of($"sample project plan: {year - today.Year} {month}", month),
            ProjectId = Id,
            Year = year,
            Month = month == 0 ? null : month,
            Amount = month == 0 ? 120_000_000m : 10_000_000m,
        });

    /// <summary>Booked up to last month, slightly below the plan.</summary>
    public static IEnumerable<InvestmentRecord> Ledger(DateOnly today) =>
        from year in new[] { today.Year - 1, today.Year }
        from month in Enumerable.Range(1, year == today.Year ? today.Month - 1 : 12)
        select Provenance.Sample.Mark(new InvestmentRecord
        {
            Id = SeedId.Of($"sample project ledger: {year - today.Year} {month}", month),
            ProjectId = Id,
            Year = year,
            Month = month,
            Completed = 9_200_000m,
            PaidIn = 9_000_000m,
            FundingSource = FundingSource.SelfRaised,
        });

    public static IEnumerable<ScheduleNode> ScheduleNodes(DateOnly today) =>
    [
        Node(1, "示例:主体施工", today.AddDays(-760), today.AddDays(-10), 82m),
        Node(2, "示例:设备安装", today.AddDays(-9), today.AddDays(60), 0m),
    ];

    // Skips weekends only: holidays are not known for every possible day of seeding.
    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    private static StageEntry Stage(ProjectStage stage, DateOnly day) => Provenance.Sample.Mark(new StageEntry
    {
        Id = SeedId.Of($"sample project stage: {stage}", (int)stage),
        ProjectId = Id,
        Stage = stage,
        EnteredOn = WorkingDay(day),
    });

    private static ProjectParty Party(Guid organisation, PartyRole role, decimal? share) => Provenance.Sample.Mark(new ProjectParty
    {
        Id = SeedId.Of($"sample party: {organisation} {role}"),
        ProjectId = Id,
        OrganisationId = organisation,
        Role = role,
        SharePercent = share,
    });

    private static InvestmentMilestone Milestone(MilestoneKind kind, string name, DateOnly planned, DateOnly? actual) =>
        Provenance.Sample.Mark(new InvestmentMilestone
        {
            Id = SeedId.Of($"sample project milestone: {name}"),
            ProjectId = Id,
            Kind = kind,
            Name = name,
            PlannedOn = WorkingDay(planned),
            ActualOn = actual is { } day ? WorkingDay(day) : null,
            ResponsibleOrganisationId = SampleOrganisations.Owner,
        });

    private static ScheduleNode Node(int ordinal, string name, DateOnly start, DateOnly finish, decimal progress) =>
        Provenance.Sample.Mark(new ScheduleNode
        {
            Id = SeedId.Of($"sample project node: {ordinal}"),
            ProjectId = Id,
            Ordinal = ordinal,
            Wbs = $"{ordinal}",
            Name = name,
            Kind = ScheduleNodeKind.Task,
            PlannedStart = WorkingDay(start),
            PlannedFinish = WorkingDay(finish),
            ActualStart = progress > 0 ? WorkingDay(start) : null,
            Progress = progress,
            ResponsibleOrganisationId = SampleOrganisations.Constructor,
        });
}
