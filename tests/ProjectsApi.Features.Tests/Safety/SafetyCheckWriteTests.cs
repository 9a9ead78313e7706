using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Safety;

public sealed class SafetyCheckWriteTests
{
    [Fact]
    public async Task A_check_is_recorded_with_everything_that_it_found()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var inspector = await api.HasPersonAsync("孙工");
        var project = await api.HasProjectAsync("压缩机基地");
        var station = await api.HasOrganisationAsync("安监站");

        var run = await api.RecordCheckAsync(inspector, project, $$"""
            checkedOn: "2024-03-15", kind: SPECIAL, inspectingOrganisationId: "{{TestApi.IdOf(station)}}", score: 82.5, note: "塔吊专项",
            findings: [
              { hazardLevel: MAJOR, description: "塔吊限位失效", deadline: "2024-03-20" }
              { hazardLevel: GENERAL, description: "临边防护缺失", measure: "补设护栏" }
            ]
            """);

        Assert.Equal("EXCELLENT", run.At("recordSafetyCheck.safetyCheck.result")?.ToString());
        // Keys are made by chance, which is what orders two findings with nothing else between them, and shows in each statement.
        await using var database = await api.OpenAsync();
        var check = database.SafetyChecks.Single();
        Assert.Equal((station.Id, 82.5m, "塔吊专项", 1L), (check.InspectingOrganisationId, check.Score, check.Note, check.Version));
        Assert.Equal(
            ["MAJOR 塔吊限位失效 FOUND 2024-03-20", "GENERAL 临边防护缺失 FOUND "],
            run.Each("recordSafetyCheck.safetyCheck.findings.nodes", "hazardLevel").Zip(
                run.Each("recordSafetyCheck.safetyCheck.findings.nodes", "description"),
                run.Each("recordSafetyCheck.safetyCheck.findings.nodes", "state"))
                .Zip(run.Each("recordSafetyCheck.safetyCheck.findings.nodes", "deadline"), (
                    f, deadline) => $"{f.First} {f.Second} {f.Third} {deadline}"));
    }

    [Fact]
    public async Task Every_mistake_in_a_check_names_its_finding_and_nothing_is_written()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var inspector = await api.HasPersonAsync("孙工");
        var project = await api.HasProjectAsync("压缩机基地");
        var gone = await api.HasOrganisationAsync("已撤销");
        await api.RemoveAsync(gone);

        var run = await api.RecordCheckAsync(inspector, project, $$"""
            checkedOn: "2024-03-16", kind: ROUTINE, score: 100.1,
            findings: [
              { hazardLevel: GENERAL, description: "照明不足" }
              { hazardLevel: MAJOR, description: " ", deadline: "2024-03-15", funds: { amount: -1 },
                responsibleOrganisationId: "{{TestApi.IdOf(gone)}}" }
            ]
            """);

        Snapshot.Match(run.Response);
        await using var database = await api.OpenAsync();
        Assert.Empty(database.SafetyChecks);
        Assert.Empty(database.Findings);
    }

    [Fact]
    public async Task A_check_without_findings_is_a_check()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var inspector = await api.HasPersonAsync("孙工");
        var project = await api.HasProjectAsync("压缩机基地");

        var only = await api.RecordCheckAsync(inspector, project, "checkedOn: \"2024-03-01\", kind: ROUTINE, validateOnly: true");
        var run = await api.RecordCheckAsync(inspector, project, "checkedOn: \"2024-03-01\", kind: ROUTINE");

        Assert.Null(only.At("recordSafetyCheck.errors"));
        Assert.Null(run.At("recordSafetyCheck.safetyCheck.result"));
        await using var database = await api.OpenAsync();
        Assert.Single(database.SafetyChecks);
    }

    [Fact]
    public async Task A_patch_keeps_what_is_left_out_and_clears_what_is_null()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var inspector = await api.HasPersonAsync("孙工");
        var check = await api.HasCheckAsync(await api.HasProjectAsync("压缩机基地"), new(2024, 3, 1), c => (c.Score, c.Note) = (81m, "例行"));

        var kept = await api.UpdateCheckAsync(inspector, check, "hasZeroItem: true");
        var cleared = await api.UpdateCheckAsync(inspector, check, "score: null, note: null", 2);
        var wrong = await api.UpdateCheckAsync(inspector, check, "checkedOn: \"2024-03-16\", score: -1", 2);

        Snapshot.Match(kept.ResponseAndWriteSql);
        Assert.Null(cleared.At("updateSafetyCheck.safetyCheck.score"));
        Assert.Null(cleared.At("updateSafetyCheck.safetyCheck.note"));
        Assert.Equal("True", cleared.At("updateSafetyCheck.safetyCheck.hasZeroItem")?.GetValue<bool>().ToString());
        Assert.Equal(
            ["INVALID_VALUE input.checkedOn", "INVALID_VALUE input.score", "VERSION_CONFLICT input.expectedVersion"],
            wrong.Mistakes("updateSafetyCheck"));
    }

    [Fact]
    public async Task A_check_is_not_moved_behind_the_deadline_of_what_it_found()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var inspector = await api.HasPersonAsync("孙工");
        var check = await api.HasCheckAsync(await api.HasProjectAsync("压缩机基地"), new(2024, 3, 1));
        await api.HasFindingAsync(check, "临边防护缺失", f => f.Deadline = new(2024, 3, 10));
        await api.HasFindingAsync(check, "照明不足");

        var behind = await api.UpdateCheckAsync(inspector, check, "checkedOn: \"2024-03-11\"");
        var same = await api.UpdateCheckAsync(inspector, check, "checkedOn: \"2024-03-10\"");

        Assert.Equal(["INVALID_VALUE input.checkedOn"], behind.Mistakes("updateSafetyCheck"));
        Assert.Equal("2024-03-10", same.At("updateSafetyCheck.safetyCheck.checkedOn")?.ToString());
    }

    [Fact]
    public async Task A_finding_may_be_added_later()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var inspector = await api.HasPersonAsync("孙工");
        var check = await api.HasCheckAsync(await api.HasProjectAsync("压缩机基地"), new(2024, 3, 1));

        var run = await api.AddFindingAsync(
            inspector, check, "hazardLevel: MAJOR, description: \"脚手架缺连墙件\", funds: { amount: 12.5, unit: WAN_YUAN }, plan: \"停工补装\"");
        var early = await api.AddFindingAsync(inspector, check, "hazardLevel: GENERAL, description: \"照明不足\", deadline: \"2024-02-29\"");

        Assert.Equal("12.5", run.At("addFinding.finding.funds.amount")?.ToString());
        Assert.Equal("停工补装", run.At("addFinding.finding.plan")?.ToString());
        Assert.Equal("FOUND", run.At("addFinding.finding.state")?.ToString());
        Assert.Equal(["INVALID_VALUE input.finding.deadline"], early.Mistakes("addFinding"));
    }
}
