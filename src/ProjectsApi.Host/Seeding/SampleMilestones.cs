using ProjectsApi.Data.Investments;

namespace ProjectsApi.Host.Seeding;

/// <summary>Made-up milestones of the compressor base around the one that the page gives; amounts in 万元.</summary>
internal static class SampleMilestones
{
    private const decimal YuanPerWan = 10_000m;

    public static IEnumerable<InvestmentMilestone> Rows(Guid projectId, Guid firstPhase) =>
    [
        Of(projectId, MilestoneKind.Intent, "达成合作意向", new(2023, 1, 3), actual: new(2023, 1, 3)),
        Of(projectId, MilestoneKind.Signing, "投资协议签约", new(2023, 2, 15), actual: new(2023, 2, 15)),
        Of(projectId, MilestoneKind.Registration, "项目备案", new(2023, 2, 24), actual: new(2023, 2, 22)),
        Of(projectId, MilestoneKind.Land, "取得用地", new(2023, 3, 10), actual: new(2023, 3, 14)),
        Of(projectId, MilestoneKind.Permit, "取得施工许可", new(2023, 3, 30), actual: new(2023, 3, 30)),
        Payment(projectId, "首期资金到位", new(2023, 4, 28), 30_000, paid: 30_000, actual: new(2023, 4, 27)),
        Cancelled(projectId, "临时用电扩容", new(2023, 6, 30), cancelled: new(2023, 6, 15)),
        Payment(projectId, "二期资金到位", new(2023, 10, 31), 50_000, paid: 42_000, actual: null),
        Of(projectId, MilestoneKind.ToppingOut, "主体封顶", new(2023, 11, 20), forecast: new(2023, 11, 27)),
        Of(projectId, MilestoneKind.Equipment, "主要设备安装完成", new(2024, 3, 29), forecast: new(2024, 4, 3)),
        Payment(projectId, "三期资金到位", new(2024, 3, 29), 60_000, paid: null, actual: null),
        Of(projectId, MilestoneKind.TrialProduction, "试生产", new(2024, 4, 1), phase: firstPhase),

        // Period of the page, H1 2024, pinned to its last working day: 30 June 2024 is a Sunday.
        Of(projectId, MilestoneKind.Production, "一期投产", new(2024, 6, 28), phase: firstPhase),
        Of(projectId, MilestoneKind.FullCapacity, "达产", new(2025, 12, 31)),
    ];

    private static InvestmentMilestone Of(
        Guid projectId, MilestoneKind kind, string name, DateOnly planned, DateOnly? forecast = null,
        DateOnly? actual = null, Guid? phase = null, decimal? amount = null, decimal? paid = null, DateOnly? cancelled = null) =>
        Provenance.Sample.Mark(new InvestmentMilestone
        {
            Id = IdOf(name),
            ProjectId = projectId,
            PhaseId = phase,
            Kind = kind,
            Name = name,
            PlannedOn = planned,
            ForecastOn = forecast,
            ActualOn = actual,
            CancelledOn = cancelled,
            PlannedAmount = amount * YuanPerWan,
            PaidAmount = paid * YuanPerWan,
            Evidence = actual is null ? null : "示例佐证材料",
            ResponsibleOrganisationId = SampleOrganisations.Owner,
        });

    private static InvestmentMilestone Payment(Guid projectId, string name, DateOnly planned, int amount, int? paid, DateOnly? actual) =>
        Of(projectId, MilestoneKind.Payment, name, planned, actual: actual, amount: amount, paid: paid);

    private static InvestmentMilestone Cancelled(Guid projectId, string name, DateOnly planned, DateOnly cancelled) =>
        Of(projectId, MilestoneKind.Other, name, planned, cancelled: cancelled);

    private static Guid IdOf(string name) => SeedId.Of($"sample milestone: {name}");
}
