using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Host.Seeding;

/// <summary>Facts of the page about the compressor base.</summary>
internal static class CompressorBase
{
    public const string Park = "海尔郑州创新产业园";

    public static Guid Id { get; } = SeedId.Of("project: compressor base");

    public static Guid FirstPhase { get; } = SeedId.Of("phase: compressor base 1");

    // The page gives no code, share, physical progress or annual class.
    public static Project Row() => Provenance.CompressorBase.Mark(new Project
    {
        Id = Id,
        Name = "海立·海尔合资压缩机郑州生产基地",
        ShortName = "郑州空调压缩机生产基地项目",
        Summary = "从达成意向到签约、开工仅用3个多月;主要生产变频高效旋转式压缩机,一期预计2024年上半年投产。",
        Category = ProjectCategory.Industry,
        Stage = ProjectStage.Started,
        Address = $"郑州经开区 {Park}",
        TotalInvestment = 2_000_000_000m,
        CapacityQuantity = 15_000_000m,
        CapacityUnit = "台",
        TaktSeconds = 6.5m,
        ActualStart = new(2023, 4, 8),
    });

    // The page dates no other stage.
    public static StageEntry Started() => Provenance.CompressorBase.Mark(new StageEntry
    {
        Id = SeedId.Of("stage: ground broken"),
        ProjectId = Id,
        Stage = ProjectStage.Started,
        EnteredOn = new(2023, 4, 8),
    });

    public static IEnumerable<ProjectParty> Parties() =>
    [
        Investor("party: Haier", ZoneOrganisations.Haier),
        Investor("party: Highly", ZoneOrganisations.Highly),
    ];

    public static Phase Phase() => Provenance.CompressorBase.Mark(new Phase
    {
        Id = FirstPhase,
        ProjectId = Id,
        Ordinal = 1,
        Name = "一期",
        TargetYear = 2024,
        TargetPart = PeriodPart.H1,
    });

    public static InvestmentMilestone GroundBroken() => Provenance.CompressorBase.Mark(new InvestmentMilestone
    {
        Id = SeedId.Of("milestone: ground broken"),
        ProjectId = Id,
        Kind = MilestoneKind.ConstructionStart,
        Name = "开工建设",
        ActualOn = new(2023, 4, 8),
        Evidence = "4月8日,项目在郑州经开区开工建设。",
    });

    // Figures of the whole park, to which the base contributes: "over 5,000" and "over 10 billion" give the bound, not the value.
    public static JobTarget ParkJobs() => Provenance.CompressorBase.Mark(new JobTarget
    {
        Id = SeedId.Of("jobs: park"),
        ProjectId = Id,
        Scope = TargetScope.Park,
        ParkName = Park,
        PlannedJobs = 5_000,
    });

    public static IEnumerable<OutputTarget> ParkOutput() =>
    [
        Provenance.CompressorBase.Mark(new OutputTarget
        {
            Id = SeedId.Of("output: park 2022"),
            ProjectId = Id,
            Scope = TargetScope.Park,
            ParkName = Park,
            Year = 2022,
            Part = PeriodPart.Year,
            ActualValue = 6_500_000_000m,
        }),
        Provenance.CompressorBase.Mark(new OutputTarget
        {
            Id = SeedId.Of("output: park target"),
            ProjectId = Id,
            Scope = TargetScope.Park,
            ParkName = Park,
            PlannedValue = 10_000_000_000m,
        }),
    ];

    private static ProjectParty Investor(string key, Guid organisation) => Provenance.CompressorBase.Mark(new ProjectParty
    {
        Id = SeedId.Of(key),
        ProjectId = Id,
        OrganisationId = organisation,
        Role = PartyRole.Investor,
    });
}
