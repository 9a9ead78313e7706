using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>Input as nobody should send it: everything that is wrong is told, and nothing breaks.</summary>
public sealed class OddInputTests
{
    private static readonly string Nowhere = GlobalId.Encode("Project", Guid.NewGuid());
    private static readonly string Nobody = GlobalId.Encode("Organisation", Guid.NewGuid());

    public static TheoryData<string, string, string[]> InputsThatNameNothing { get; } = new()
    {
        {
            "addPhase", $"projectId: \"{Nowhere}\", name: \" \", targetPart: H1",
            ["NOT_FOUND input.projectId", "INVALID_VALUE input.targetYear", "INVALID_VALUE input.name"]
        },
        {
            "addParty", $"projectId: \"{Nowhere}\", organisationId: \"{Nobody}\", role: INVESTOR, sharePercent: 50.00001",
            ["NOT_FOUND input.projectId", "NOT_FOUND input.organisationId", "INVALID_VALUE input.sharePercent"]
        },
        {
            "addPerson", $"name: \" \", email: \"nowhere\", role: VIEWER, organisationId: \"{Nobody}\"",
            ["INVALID_VALUE input.email", "NOT_FOUND input.organisationId", "INVALID_VALUE input.name"]
        },
        {
            "addScheduleNode", $"projectId: \"{Nowhere}\", name: \" \", kind: TASK, weight: -1",
            ["NOT_FOUND input.projectId", "INVALID_VALUE input.weight", "INVALID_VALUE input.name"]
        },
        {
            "addScheduleCalendar", $"projectId: \"{Nowhere}\", name: \" \"",
            ["NOT_FOUND input.projectId", "INVALID_VALUE input.days", "INVALID_VALUE input.name"]
        },
        { "captureBaseline", $"projectId: \"{Nowhere}\", name: \" \"", ["NOT_FOUND input.projectId", "INVALID_VALUE input.name"] },
        {
            "setScheduleSetup", $"projectId: \"{Nowhere}\", rulePack: \" \", minutesPerDay: 0",
            ["NOT_FOUND input.projectId", "INVALID_VALUE input.rulePack", "INVALID_VALUE input.minutesPerDay",
            "INVALID_VALUE input.rulePack"]
        },
    };

    [Theory]
    [MemberData(nameof(InputsThatNameNothing))]
    public async Task What_else_is_wrong_is_told_beside_an_id_that_names_nothing(string mutation, string input, string[] mistakes)
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("王工");

        var run = await api.RunAsync(
            $"mutation {{ {mutation}(input: {{ {input} }}) {{ errors {{ ... on Error {{ code path }} }} }} }}", by: person);

        Assert.Equal(mistakes, run.Mistakes(mutation));
    }

    [Fact]
    public async Task What_else_is_wrong_is_told_beside_a_parent_that_cannot_be_one()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("王工");
        var (here, there) = (await api.HasProjectAsync("甲"), await api.HasProjectAsync("乙"));
        var foreign = await api.HasNodeAsync(there, 1, "别处", n => n.Kind = ScheduleNodeKind.Summary);

        var run = await api.RunAsync(
            $$"""
            mutation { addScheduleNode(input: { projectId: "{{TestApi.IdOf(here)}}", parentId: "{{TestApi.IdOf(foreign)}}", name: " ",
              kind: TASK }) {
              errors { ... on Error { code path } } } }
            """,
            by: person);

        Assert.Equal(["INVALID_VALUE input.parentId", "INVALID_VALUE input.name"], run.Mistakes("addScheduleNode"));
    }

    [Fact]
    public Task Characters_that_no_database_takes_are_told_on_sqlite() => AssertToldAsync(new SqliteFile());

    // PostgreSQL refuses such a text even where it is only looked for.
    [SkippableFact]
    public Task Characters_that_no_database_takes_are_told_on_postgresql() => AssertToldAsync(new PostgreSqlDatabase());

    private static async Task AssertToldAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var person = await api.HasPersonAsync("王工");
        var project = TestApi.IdOf(await api.HasProjectAsync("压缩机基地"));
        foreach (var bad in new[] { "\\u0000", "\\uD800", "\\uDC00\\uD800" })
        {
            Assert.Equal(
                ["INVALID_VALUE input.name", "INVALID_VALUE input.code", "INVALID_VALUE input.idempotencyKey"],
                await MistakesAsync(
                    "createProject",
                    $"name: \"压{bad}\", category: INDUSTRY, stage: SIGNED, code: \"2304{bad}\", idempotencyKey: \"k{bad}\""));
            Assert.Equal(
                ["INVALID_VALUE input.wbs"], await MistakesAsync(
                    "addScheduleNode", $"projectId: \"{project}\", name: \"桩基\", kind: TASK, wbs: \"1{bad}\""));
            Assert.Equal(
                ["INVALID_VALUE input.parkName"],
                await MistakesAsync("setJobTarget", $"projectId: \"{project}\", scope: PARK, parkName: \"园{bad}\", plannedJobs: 1"));
            Assert.Equal(
                ["INVALID_VALUE input.findings.1.description"],
                await MistakesAsync(
                    "recordSafetyCheck",
                    $"projectId: \"{project}\", checkedOn: \"2024-03-01\", kind: ROUTINE, findings: [{{ hazardLevel: MAJOR, description: "
                        + $"\"甲\" }} {{ hazardLevel: MAJOR, description: \"{bad}\" }}]"));
        }

        async Task<IReadOnlyList<string>> MistakesAsync(string mutation, string input) =>
            (await api.RunAsync(
                $"mutation {{ {mutation}(input: {{ {input} }}) {{ errors {{ ... on Error {{ code path }} }} }} }}", by: person)).Mistakes(
                    mutation);
    }
}
