using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Periods;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class PhaseWriteTests
{
    private const string Shown = "phase { version ordinal name target { year part } capacity { quantity unit } actualOn project { name } }";

    [Fact]
    public async Task A_new_phase_gets_the_next_number()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));
        await api.HasPhaseAsync(project, 2);

        var run = await api.WriteAsync(
            person, "addPhase",
            $"projectId: \"{TestApi.IdOf(project)}\", name: \"三期\", targetYear: 2024, targetPart: H1, capacityQuantity: 5, capacityUnit: "
                + $"\"台\"", Shown);

        Assert.Equal("3", run.At("addPhase.phase.ordinal")?.ToString());
        Snapshot.Match(run.Response);
    }

    [Fact]
    public Task Phases_that_are_added_at_once_get_numbers_of_their_own_on_sqlite() => AddAtOnceAsync(new SqliteFile());

    [SkippableFact]
    public Task Phases_that_are_added_at_once_get_numbers_of_their_own_on_postgresql() => AddAtOnceAsync(new PostgreSqlDatabase());

    [Fact]
    public async Task A_number_that_no_phase_comes_to_is_refused()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));
        var added = $"projectId: \"{TestApi.IdOf(project)}\", name: \"三期\"";

        var last = await api.WriteAsync(person, "addPhase", $"{added}, ordinal: 9999", Shown);
        var beyond = await api.WriteAsync(person, "addPhase", $"{added}, ordinal: 2147483647", Shown);
        var next = await api.WriteAsync(person, "addPhase", added, Shown);

        Assert.Equal("9999", last.At("addPhase.phase.ordinal")?.ToString());
        Assert.Equal(["INVALID_VALUE input.ordinal"], beyond.Mistakes("addPhase"));
        Assert.Equal(["INVALID_VALUE input.ordinal"], next.Mistakes("addPhase"));
    }

    [Fact]
    public async Task Every_mistake_in_a_phase_is_told_at_once()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));
        var phase = await api.HasPhaseAsync(project, 1, p => (p.TargetYear, p.TargetPart) = (2024, PeriodPart.H1));
        await api.HasPhaseAsync(project, 2);
        var gone = new Project { Id = api.NextKey(), Name = "无", Category = ProjectCategory.Other, Stage = ProjectStage.Signed };

        var added = await api.WriteAsync(
            person, "addPhase",
            $"projectId: \"{TestApi.IdOf(project)}\", name: \" \", ordinal: 2, targetPart: Q1, capacityQuantity: -1, actualOn: "
                + $"\"2024-03-16\"", Shown);
        var homeless = await api.WriteAsync(person, "addPhase", $"projectId: \"{TestApi.IdOf(gone)}\", name: \"一期\", ordinal: 0", Shown);
        var changed = await api.WriteAsync(person, "updatePhase", $"{Of(phase, 1)}, ordinal: 2, targetYear: null", Shown);

        Assert.Equal(
            [
                "INVALID_VALUE input.ordinal", "INVALID_VALUE input.targetYear", "INVALID_VALUE input.capacityQuantity",
                "INVALID_VALUE input.capacityUnit", "INVALID_VALUE input.actualOn", "INVALID_VALUE input.name",
            ],
            added.Mistakes("addPhase"));
        Assert.Equal(["NOT_FOUND input.projectId", "INVALID_VALUE input.ordinal"], homeless.Mistakes("addPhase"));
        Assert.Equal(["INVALID_VALUE input.ordinal", "INVALID_VALUE input.targetYear"], changed.Mistakes("updatePhase"));
    }

    [Fact]
    public async Task A_patch_keeps_what_is_left_out_clears_what_is_null_and_sets_the_rest()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));
        var phase = await api.HasPhaseAsync(project, 1, p =>
            (p.TargetYear, p.TargetPart, p.CapacityQuantity, p.CapacityUnit) = (2024, PeriodPart.H1, 5_000_000m, "台"));

        var run = await api.WriteAsync(person, "updatePhase", $"{Of(phase, 1)}, targetPart: null, actualOn: \"2024-03-01\"", Shown);

        Snapshot.Match(run.ResponseAndWriteSql);
    }

    [Fact]
    public async Task A_phase_goes_only_when_nothing_names_it()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("孙工");
        var register = await SmallRegister.SeedAsync(api);
        var lonely = await api.HasPhaseAsync(register.Housing, 1);

        var refused = await api.WriteAsync(
            person, "removePhase", Of(register.FirstPhase, 1), "removed { id }",
            "... on Error { code message path } ... on InUseError { uses { entity count } }");
        var stale = await api.WriteAsync(person, "removePhase", Of(lonely, 2), "removed { id }");
        var done = await api.WriteAsync(person, "removePhase", Of(lonely, 1), "removed { id typeName }");

        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], stale.Mistakes("removePhase"));
        Assert.Equal(TestApi.IdOf(lonely), done.At("removePhase.removed.0.id")?.ToString());
        Snapshot.Match(refused.Response);
    }

    private static async Task AddAtOnceAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));

        var runs = await Task.WhenAll(Enumerable.Range(1, 12).Select(n => Task.Run(() => api.WriteAsync(
            person, "addPhase", $"projectId: \"{TestApi.IdOf(project)}\", name: \"第{n}期\"", Shown))));

        Assert.Equal(Enumerable.Range(1, 12), runs.Select(run => (int)(run.At("addPhase.phase.ordinal") ?? 0)).Order());
    }

    private static string Of(Phase phase, long version) => $"phaseId: \"{TestApi.IdOf(phase)}\", expectedVersion: {version}";
}
