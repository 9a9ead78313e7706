using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Milestones, plans and ledger of the small register.</summary>
internal static class SmallRegisterMoney
{
    public static async Task SeedAsync(TestApi api, Project whole, Project logistics, Phase phase, Organisation office)
    {
        await api.HasMilestoneAsync(whole, "签约", new(2023, 1, 10), m => m.Kind = MilestoneKind.Signing, new(2023, 1, 9));
        await api.HasMilestoneAsync(whole, "开工", new(2023, 4, 1), m =>
            (m.Evidence, m.ResponsibleOrganisationId) = ("照片", office.Id), new(2023, 4, 8));
        await api.HasMilestoneAsync(whole, "设备安装", new(2024, 3, 1), m =>
            (m.Kind, m.ForecastOn, m.PlannedAmount, m.ResponsibleOrganisationId) =
            (MilestoneKind.Equipment, new(2024, 4, 10), 120_000_000m, office.Id), paidAmount: 30_000_000m);
        await api.HasMilestoneAsync(whole, "一期投产", new(2024, 6, 30), m => (m.Kind, m.PhaseId) = (MilestoneKind.Production, phase.Id));
        await api.HasMilestoneAsync(logistics, "供地", new(2023, 7, 1), m => m.Kind = MilestoneKind.Land, new(2023, 7, 1));
        await api.HasMilestoneAsync(logistics, "开工", new(2024, 3, 20));
        await api.HasPlanAsync(whole, 2023, 500_000_000m);
        await api.HasPlanAsync(whole, 2024, 600_000_000m);
        await api.HasPlanAsync(whole, 2024, 150_000_000m, month: 1);
        await api.HasPlanAsync(whole, 2024, 100_000_000m, month: 2);
        await api.HasPlanAsync(logistics, 2024, 90_000_000m, month: 1);
        await api.HasPlanAsync(logistics, 2024, 60_000_000m, month: 3);
        await api.HasRecordAsync(whole, 2023, 12, 480_000_000m, r => r.PaidIn = 500_000_000m);
        await api.HasRecordAsync(
            whole, 2024, 1, 80_000_000.25m, r => (r.TenDay, r.FundingSource) = (TenDayPeriod.First, FundingSource.SelfRaised));
        await api.HasRecordAsync(
            whole, 2024, 1, 40_000_000m, r => (r.TenDay, r.FundingSource) = (TenDayPeriod.Last, FundingSource.DomesticLoans));
        await api.HasRecordAsync(whole, 2024, 2, 75_000_000m, r => r.Note = "春节停工");
        await api.HasRecordAsync(logistics, 2024, 3, 20_000_000m);
    }
}
