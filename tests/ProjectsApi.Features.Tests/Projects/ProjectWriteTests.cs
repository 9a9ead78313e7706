using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class ProjectWriteTests
{
    private const string Code = "2304-410171-04-01-789012";
    private const string Shown = """
        project {
          version code name shortName category stage annualClass totalInvestment { amount(unit: YI_YUAN) } plannedCapacity { quantity unit }
          location { address latitude longitude } industry { code edition } taktSeconds plannedStart plannedFinish actualStart actualFinish
          physicalProgress responsibleOrganisation { name } stageHistory { nodes { stage enteredOn } }
        }
        """;

    [Fact]
    public async Task A_new_project_is_conceived_today_unless_it_says_otherwise()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (person, office) = (await api.HasPersonAsync("孙工"), await api.HasOrganisationAsync("潮河街道办事处"));

        var least = await api.WriteAsync(person, "createProject", "name: \"冷链物流园\", category: LOGISTICS", Shown);
        var most = await api.WriteAsync(
            person,
            "createProject",
            $$"""
            name: "压缩机基地", category: INDUSTRY, stage: SIGNED, stageEnteredOn: "2024-03-01", code: "{{Code}}", shortName: "海立",
              annualClass: PREPARING,
            responsibleOrganisationId: "{{TestApi.IdOf(office)}}", address: "二十二大街", latitude: 34.7, longitude: 113.85,
              industryCode: "3464",
            industryCodeEdition: "GB/T 4754-2017", totalInvestment: { amount: 20, unit: YI_YUAN }, capacityQuantity: 15000000,
            capacityUnit: "台",
            taktSeconds: 6.5, plannedStart: "2024-04-01", plannedFinish: "2024-12-31"
            """,
            Shown);

        Assert.Equal("CONCEIVED", least.At("createProject.project.stage")?.ToString());
        Assert.Equal("2024-03-15", least.At("createProject.project.stageHistory.nodes.0.enteredOn")?.ToString());
        Snapshot.Match(most.Response);
    }

    [Fact]
    public async Task Every_mistake_in_a_new_project_is_told_at_once_and_nothing_is_written()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");

        var run = await api.WriteAsync(
            person,
            "createProject",
            """
            name: "", category: INDUSTRY, stage: UNDER_CONSTRUCTION, stageEnteredOn: "2024-03-16", code: "2313-410171-04-01-789012",
            latitude: 91,
            industryCode: "3464", totalInvestment: { amount: -1 }, capacityQuantity: 1, taktSeconds: 0, plannedStart: "2024-04-01",
            plannedFinish: "2024-03-31"
            """,
            Shown);

        Snapshot.Match(run.Response);
        await using var database = await api.OpenAsync();
        Assert.Empty(database.Projects);
        Assert.Empty(database.StageEntries);
    }

    [Fact]
    public async Task A_code_belongs_to_one_project()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("孙工");
        await api.HasProjectAsync("压缩机基地", p => p.Code = Code);
        var other = await api.HasProjectAsync("物流园");

        var created = await api.WriteAsync(person, "createProject", $"name: \"又一个\", category: INDUSTRY, code: \"{Code}\"", Shown);
        var updated = await api.WriteAsync(person, "updateProject", $"{Of(other, 1)}, code: \"{Code}\"", Shown);

        Assert.Equal(["INVALID_VALUE input.code"], created.Mistakes("createProject"));
        Assert.Equal(["INVALID_VALUE input.code"], updated.Mistakes("updateProject"));
    }

    [Fact]
    public async Task A_patch_keeps_what_is_left_out_clears_what_is_null_and_sets_the_rest()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.WriteAsync(
            person,
            "updateProject",
            $$"""
            {{Of(register.Base, 1)}}, name: "压缩机生产基地", shortName: null, responsibleOrganisationId: null, latitude: null, longitude: null,
            totalInvestment: { amount: 21, unit: YI_YUAN }, physicalProgress: 70
            """,
            Shown);

        Assert.Equal(Code, run.At("updateProject.project.code")?.ToString());
        Snapshot.Match(run.ResponseAndWriteSql);
    }

    [Fact]
    public async Task Every_mistake_in_a_patch_is_told_at_once()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var register = await SmallRegister.SeedAsync(api);
        var gone = new Organisation { Id = api.NextKey(), Name = "无", Kind = OrganisationKind.Other };

        var run = await api.WriteAsync(
            person,
            "updateProject",
            $$"""
            {{Of(register.Base, 4)}}, responsibleOrganisationId: "{{TestApi.IdOf(gone)}}", longitude: null,
            capacityUnit: null, industryCodeEdition: null, actualStart: "2024-03-16", actualFinish: "2024-03-14", physicalProgress: 100.5
            """,
            Shown);

        Assert.Equal(
            [
                "NOT_FOUND input.responsibleOrganisationId", "INVALID_VALUE input.industryCodeEdition", "INVALID_VALUE input.longitude",
                "INVALID_VALUE input.capacityUnit", "INVALID_VALUE input.physicalProgress", "INVALID_VALUE input.actualFinish",
                "INVALID_VALUE input.actualStart", "VERSION_CONFLICT input.expectedVersion",
            ],
            run.Mistakes("updateProject"));
    }

    [Fact]
    public async Task A_project_may_be_tried_without_being_written()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("孙工");

        var run = await api.WriteAsync(person, "createProject", "name: \"试\", category: OTHER, validateOnly: true", Shown);

        Assert.Empty(run.Mistakes("createProject"));
        await using var database = await api.OpenAsync();
        Assert.Empty(database.Projects);
    }

    private static string Of(Project project, long version) => $"projectId: \"{TestApi.IdOf(project)}\", expectedVersion: {version}";
}
