using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Safety;

public sealed class FindingLoopTests
{
    private static readonly DateOnly Today = new(2024, 3, 15);

    [Fact]
    public async Task A_major_danger_goes_round_the_whole_loop()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var (rectifier, inspector) = (await api.HasPersonAsync("周工"), await api.HasPersonAsync("孙工"));
        var constructor = await api.HasOrganisationAsync("总包单位");
        var finding = await HasFindingAsync(api, f => f.HazardLevel = HazardLevel.Major);
        string[] steps =
        [
            "state: REGISTERED",
            "state: GRADED",
            $"state: ASSIGNED, measure: \"更换限位\", responsibleOrganisationId: \"{TestApi.IdOf(constructor)}\", deadline: \"2024-03-31\", "
                + $"plan: \"停用、更换、验收\", funds: {{ amount: 3, unit: WAN_YUAN }}",
            "state: SUPERVISED",
            "state: STOPPED",
            "state: RECTIFYING",
            "state: SUBMITTED, evidence: \"照片 1-4\"",
            "state: REJECTED",
            "state: RECTIFYING",
        ];
        for (var version = 0; version < steps.Length; version++)
        {
            var step = await api.UpdateFindingAsync(inspector, finding, steps[version], version + 1);
            Assert.Null(step.At("updateFinding.errors"));
        }

        var submitted = await api.UpdateFindingAsync(rectifier, finding, "state: SUBMITTED, evidence: \"照片 5-9\"", 10);
        var alone = await api.UpdateFindingAsync(rectifier, finding, "state: RECHECKED", 11);
        var rechecked = await api.UpdateFindingAsync(inspector, finding, "state: RECHECKED", 11);
        var closed = await api.UpdateFindingAsync(rectifier, finding, "state: CLOSED", 12);

        Assert.Null(submitted.At("updateFinding.errors"));
        Assert.Equal(["SAME_PERSON input.state"], alone.Mistakes("updateFinding"));
        Assert.Null(rechecked.At("updateFinding.errors"));
        Snapshot.Match(closed.ResponseAndWriteSql);
        await using var database = await api.OpenAsync();
        var row = database.Findings.Single();
        Assert.Equal((rectifier.Id, inspector.Id, Today), (row.SubmittedById, row.RecheckedById, row.ClosedOn));
    }

    [Fact]
    public async Task A_step_that_the_loop_does_not_have_names_those_that_it_has()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasFindingAsync(api, state: FindingState.Rectifying);

        var run = await api.UpdateFindingAsync(inspector, finding, "state: CLOSED, description: \"塔吊限位失灵\"");

        Snapshot.Match(run.Response);
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.Findings.Single().Version);
    }

    [Theory]
    [InlineData(FindingState.Found, "REGISTERED")]
    [InlineData(FindingState.Registered, "GRADED")]
    [InlineData(FindingState.Graded, "ASSIGNED STOPPED")]
    [InlineData(FindingState.Assigned, "RECTIFYING OVERDUE SUPERVISED STOPPED")]
    [InlineData(FindingState.Rectifying, "SUBMITTED OVERDUE SUPERVISED STOPPED")]
    [InlineData(FindingState.Submitted, "RECHECKED REJECTED")]
    [InlineData(FindingState.Rechecked, "CLOSED REJECTED")]
    [InlineData(FindingState.Closed, "")]
    [InlineData(FindingState.Rejected, "RECTIFYING OVERDUE SUPERVISED STOPPED")]
    [InlineData(FindingState.Overdue, "RECTIFYING SUBMITTED SUPERVISED STOPPED")]
    [InlineData(FindingState.Supervised, "RECTIFYING SUBMITTED OVERDUE STOPPED")]
    [InlineData(FindingState.Stopped, "ASSIGNED RECTIFYING SUBMITTED OVERDUE SUPERVISED")]
    public async Task A_late_major_danger_may_take_these_steps(FindingState from, string steps)
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasFindingAsync(api, f => (f.HazardLevel, f.Deadline) = (HazardLevel.Major, new(2024, 3, 14)), from);

        // Nothing goes back to FOUND, and FOUND does not go to CLOSED.
        var run = await api.UpdateFindingAsync(inspector, finding, from == FindingState.Found ? "state: CLOSED" : "state: FOUND");

        Assert.Equal(["FINDING_TRANSITION input.state"], run.Mistakes("updateFinding"));
        Assert.Equal(
            steps.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            (run.At("updateFinding.errors.0.allowed") as System.Text.Json.Nodes.JsonArray)?.Select(step => step?.ToString()));
    }

    [Theory]
    [InlineData(HazardLevel.General, "measure responsibleOrganisationId deadline")]
    [InlineData(HazardLevel.Major, "measure responsibleOrganisationId deadline plan funds")]
    public async Task An_assignment_says_who_does_what_until_when(HazardLevel level, string needs)
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasFindingAsync(api, f => f.HazardLevel = level, FindingState.Graded);

        var run = await api.UpdateFindingAsync(inspector, finding, "state: ASSIGNED");

        Assert.Equal(needs.Split(' ').Select(member => $"INVALID_VALUE input.{member}"), run.Mistakes("updateFinding"));
    }

    [Fact]
    public async Task A_submission_takes_evidence_that_stays_as_it_is_until_it_is_sent_back()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var (rectifier, inspector) = (await api.HasPersonAsync("周工"), await api.HasPersonAsync("孙工"));
        var finding = await HasAssignedAsync(api, FindingState.Rectifying);

        var bare = await api.UpdateFindingAsync(rectifier, finding, "state: SUBMITTED");
        await api.UpdateFindingAsync(rectifier, finding, "state: SUBMITTED, evidence: \"照片\"");
        var swapped = await api.UpdateFindingAsync(inspector, finding, "state: RECHECKED, evidence: \"另一张照片\"", 2);
        var same = await api.UpdateFindingAsync(inspector, finding, "state: RECHECKED, evidence: \"照片\"", 2);

        Assert.Equal(["INVALID_VALUE input.evidence"], bare.Mistakes("updateFinding"));
        Assert.Equal(["INVALID_VALUE input.evidence"], swapped.Mistakes("updateFinding"));
        Assert.Null(same.At("updateFinding.errors"));
    }

    [Fact]
    public async Task Only_a_major_danger_is_supervised_and_only_a_late_one_overdue()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasAssignedAsync(api, FindingState.Rectifying, f => f.Deadline = Today);

        var supervised = await api.UpdateFindingAsync(inspector, finding, "state: SUPERVISED");
        var early = await api.UpdateFindingAsync(inspector, finding, "state: OVERDUE");
        api.Clock.Advance(TimeSpan.FromDays(1));
        var late = await api.UpdateFindingAsync(inspector, finding, "state: OVERDUE");

        Assert.Equal(["FINDING_TRANSITION input.state"], supervised.Mistakes("updateFinding"));
        Assert.Equal("[\"SUBMITTED\",\"STOPPED\"]", early.At("updateFinding.errors.0.allowed")?.ToJsonString());
        Assert.StartsWith(
            "The last day, 2024-03-15, has not passed", early.At("updateFinding.errors.0.message")?.ToString(), StringComparison.Ordinal);
        Assert.Equal("OVERDUE", late.At("updateFinding.finding.state")?.ToString());
    }

    [Fact]
    public async Task A_closed_finding_stays_as_it_is()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasFindingAsync(api, state: FindingState.Closed, closedOn: Today);

        var patch = await api.UpdateFindingAsync(inspector, finding, "description: \"改写\"");
        var step = await api.UpdateFindingAsync(inspector, finding, "state: RECTIFYING");

        Assert.Equal(["INVALID_VALUE input.findingId"], patch.Mistakes("updateFinding"));
        Assert.Equal(["FINDING_TRANSITION input.state"], step.Mistakes("updateFinding"));
        Assert.Equal("[]", step.At("updateFinding.errors.0.allowed")?.ToJsonString());
    }

    [Fact]
    public async Task What_is_left_out_stays_and_null_clears_unless_the_state_needs_it()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasFindingAsync(api, f => (f.Measure, f.Plan, f.Funds) = ("更换", "方案", 100m));
        var assigned = await HasAssignedAsync(api, FindingState.Assigned);

        var kept = await api.UpdateFindingAsync(inspector, finding, "plan: null, funds: null");
        var needed = await api.UpdateFindingAsync(inspector, assigned, "measure: null, deadline: null");
        var major = await api.UpdateFindingAsync(inspector, assigned, "hazardLevel: MAJOR");
        var early = await api.UpdateFindingAsync(inspector, assigned, "deadline: \"2024-02-28\", funds: { amount: -5 }");

        Assert.Equal("更换", kept.At("updateFinding.finding.measure")?.ToString());
        Assert.Null(kept.At("updateFinding.finding.plan"));
        Assert.Null(kept.At("updateFinding.finding.funds"));
        Assert.Equal(["INVALID_VALUE input.measure", "INVALID_VALUE input.deadline"], needed.Mistakes("updateFinding"));
        Assert.Equal(["INVALID_VALUE input.plan", "INVALID_VALUE input.funds"], major.Mistakes("updateFinding"));
        Assert.Equal(["INVALID_VALUE input.funds", "INVALID_VALUE input.deadline"], early.Mistakes("updateFinding"));
    }

    [Fact]
    public async Task The_log_tells_who_took_which_step()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var inspector = await api.HasPersonAsync("孙工");
        var finding = await HasFindingAsync(api);

        await api.UpdateFindingAsync(inspector, finding, "state: REGISTERED");

        await using var database = await api.OpenAsync();
        var change = database.Changes.OrderBy(c => c.Sequence).Last();
        Assert.Equal((inspector.Id, finding.Id, 2L), (change.ActorId, change.EntityId, change.Version));
        Assert.Contains("State", change.Fields, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Major_dangers_without_a_plan_are_found()
    {
        await using var api = await TestApi.StartAsync(today: Today);
        var office = await api.HasOrganisationAsync("总包单位");
        var check = await api.HasCheckAsync(await api.HasProjectAsync("压缩机基地"), new(2024, 3, 1));
        await api.HasFindingAsync(check, "塔吊限位失效", f => f.HazardLevel = HazardLevel.Major);
        await api.HasFindingAsync(
            check, "基坑监测超限", f =>
                (f.HazardLevel, f.Plan, f.Funds, f.ResponsibleOrganisationId) = (HazardLevel.Major, "加固", 50_000m, office.Id));

        var run = await api.RunAsync("""
            {
              safetyChecks { nodes {
                bare: findings(where: { hazardLevel: { eq: MAJOR }, plan: { eq: null }, funds: { eq: null } }) { nodes { description } }
                theirs: findings(where: { responsibleOrganisation: { name: { eq: "总包单位" } } }) {
                  nodes { description funds { amount } plan evidence } }
              } }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }

    private static async Task<Finding> HasFindingAsync(
        TestApi api, Action<Finding>? with = null, FindingState state = FindingState.Found, DateOnly? closedOn = null)
    {
        var check = await api.HasCheckAsync(await api.HasProjectAsync("压缩机基地"), new(2024, 3, 1));
        return await api.HasFindingAsync(check, "塔吊限位失效", with, state, closedOn);
    }

    private static async Task<Finding> HasAssignedAsync(TestApi api, FindingState state, Action<Finding>? with = null)
    {
        var office = await api.HasOrganisationAsync("总包单位");
        return await HasFindingAsync(
            api,
            f =>
            {
                (f.Measure, f.ResponsibleOrganisationId, f.Deadline) = ("更换限位", office.Id, new(2024, 3, 31));
                with?.Invoke(f);
            },
            state);
    }
}
