using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Three projects that differ in whatever can be absent: one with everything, one with some of it, one with nothing.</summary>
public sealed record SmallRegister(
    Organisation Committee, Organisation Office, Organisation Company, Project Base, Project Logistics, Project Housing, Phase FirstPhase)
{
    public required ScheduleNode Works { get; init; }

    public required SafetyCheck LatestCheck { get; init; }

    public static async Task<SmallRegister> SeedAsync(TestApi api)
    {
        var committee = await api.HasOrganisationAsync("经开区管委会", o => o.Kind = OrganisationKind.ManagementCommittee);
        var office = await api.HasOrganisationAsync("潮河街道办事处", o =>
            (o.ShortName, o.ParentId, o.RegionCode, o.RegionCodeList, o.RegionCodeVersion) = ("潮河", committee.Id,
                "410171561", "统计用区划代码", "2018"));
        var company = await api.HasOrganisationAsync("压缩机有限公司", o => o.Kind = OrganisationKind.Company);
        var whole = await api.HasProjectAsync("压缩机基地", p => FillIn(p, office));
        var logistics = await api.HasProjectAsync("冷链物流园", p =>
            (p.Category, p.TotalInvestment, p.ResponsibleOrganisationId, p.PlannedStart) =
            (ProjectCategory.Logistics, 650_000_000.5m, committee.Id, new(2023, 9, 1)), ProjectStage.Started);
        var housing = await api.HasProjectAsync("安置房A区", p => p.Category = ProjectCategory.Housing, ProjectStage.Signed);
        var phase = await api.HasPhaseAsync(whole, 1, p =>
            (p.TargetYear, p.TargetPart, p.CapacityQuantity, p.CapacityUnit) = (2024, PeriodPart.H1, 5_000_000m, "台"));
        await api.HasPhaseAsync(whole, 2);
        await api.HasPartyAsync(whole, company, PartyRole.Investor, 60m);
        await api.HasPartyAsync(whole, office, PartyRole.Supervisor);
        await SmallRegisterMoney.SeedAsync(api, whole, logistics, phase, office);
        // A key of its own: the keys that tests show go on as they were.
        await api.AddAsync(new StageEntry
        {
            Id = new("01900000-0000-7000-8000-00000000ffff"),
            ProjectId = whole.Id,
            Stage = ProjectStage.Started,
            EnteredOn = new(2023, 4, 8),
        });
        await SmallRegisterSite.SeedPlanningAsync(api, whole);
        return new SmallRegister(committee, office, company, whole, logistics, housing, phase)
        {
            Works = await SmallRegisterSite.SeedScheduleAsync(api, whole, office),
            LatestCheck = await SmallRegisterSite.SeedChecksAndTargetsAsync(api, whole, logistics, phase, office),
        };
    }

    private static void FillIn(Project project, Organisation office)
    {
        (project.Code, project.ShortName, project.Summary) = ("2304-410171-04-01-789012", "海立基地", "年产 1500 万台压缩机");
        (project.AnnualClass, project.ResponsibleOrganisationId) = (AnnualClass.CarriedOver, office.Id);
        (project.Address, project.Latitude, project.Longitude) = ("经开第二十二大街", 34.7m, 113.85m);
        (project.IndustryCode, project.IndustryCodeEdition) = ("3464", "GB/T 4754-2017");
        (project.TotalInvestment, project.CapacityQuantity, project.CapacityUnit,
            project.TaktSeconds) = (2_000_000_000m, 15_000_000m, "台", 6.5m);
        (project.PlannedStart, project.PlannedFinish, project.ActualStart) = (new(2023, 4, 8), new(2024, 6, 30), new(2023, 4, 8));
        (project.PhysicalProgress, project.SourceTitle, project.SourcePublishedOn) = (62.5m, "区报", new(2023, 4, 18));
    }
}
