using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>An office with one row of each kind.</summary>
public sealed record Office(Organisation Organisation, Project Project, IReadOnlyDictionary<string, Entity> Rows)
{
    public static async Task<Office> SeedAsync(TestApi api, Organisation zone, string name, string code)
    {
        var office = await api.HasOrganisationAsync(name, o => o.ParentId = zone.Id);
        var project = await api.HasProjectAsync($"{name}的项目", p => (p.Code, p.ResponsibleOrganisationId) = (code, office.Id));
        var person = await api.HasPersonAsync($"{name}的人员");
        var (first, second) = (await api.HasNodeAsync(project, 1, "基础"), await api.HasNodeAsync(project, 2, "主体"));
        var check = await api.HasCheckAsync(project, new(2024, 3, 1));
        var resource = await api.HasResourceAsync(project, "塔吊");
        Entity[] rows =
        [
            office, project, person, first, check,
            await api.HasRoleAsync(person, Role.Viewer, office),
            await api.HasPhaseAsync(project, 1),
            await api.HasPartyAsync(project, office, PartyRole.Supervisor),
            await api.HasMilestoneAsync(project, "开工", new(2024, 4, 1)),
            await api.HasPlanAsync(project, 2024, 1_000m),
            await api.HasRecordAsync(project, 2024, 1, 10m),
            await api.HasLinkAsync(first, second),
            await api.HasSetupAsync(project),
            await api.HasCalendarAsync(project, "工地"),
            await api.HasBaselineAsync(project, "初始"),
            resource, await api.HasAssignmentAsync(second, resource),
            await api.HasFindingAsync(check, "临边防护缺失"),
            await api.HasJobsAsync(project, 2024, 100),
            await api.HasOutputAsync(project, 2024, 100m),
            await api.AddAsync(
                new StageEntry { Id = api.NextKey(), ProjectId = project.Id, Stage = ProjectStage.Signed, EnteredOn = new(2023, 4, 8) }),
        ];
        return new Office(office, project, rows.ToDictionary(row => row.GetType().Name));
    }
}
