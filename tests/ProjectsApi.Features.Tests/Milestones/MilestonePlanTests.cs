using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Milestones;

public sealed class MilestonePlanTests
{
    private const string Shown =
        "investmentMilestone { version kind name plannedOn status cancelledOn cancelReason plannedAmount { amount } phase { name } }";

    [Fact]
    public async Task A_milestone_is_planned()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var phase = await api.HasPhaseAsync(project, 1);

        var run = await api.WriteWithConflictsAsync(
            planner,
            "planInvestmentMilestone",
            $$"""
            projectId: "{{TestApi.IdOf(project)}}", expectedVersion: 1, phaseId: "{{TestApi.IdOf(phase)}}", kind: TOPPING_OUT, name: "一期封顶",
            plannedOn: "2024-06-01", plannedAmount: { amount: 1.5, unit: YI_YUAN }
            """,
            Shown);

        Snapshot.Match(run.ResponseAndWriteSql);
    }

    [Fact]
    public async Task A_plan_reports_all_its_mistakes()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("王工");
        var finished = await api.HasProjectAsync("已竣工", p => p.ActualFinish = new(2024, 1, 1));
        var foreign = await api.HasPhaseAsync(await api.HasProjectAsync("别处"), 1);

        var run = await api.WriteWithConflictsAsync(
            planner,
            "planInvestmentMilestone",
            $$"""
            projectId: "{{TestApi.IdOf(finished)}}", expectedVersion: 9, phaseId: "{{TestApi.IdOf(foreign)}}", kind: LAND,
            name: " ", plannedAmount: { amount: -1 },
            responsibleOrganisationId: "{{ProjectsApi.Contract.Nodes.GlobalId.Encode("Organisation", Guid.NewGuid())}}"
            """,
            Shown);

        Assert.Equal(
            [
                "INVALID_VALUE input.projectId", "INVALID_VALUE input.plannedAmount", "INVALID_VALUE input.phaseId",
                "NOT_FOUND input.responsibleOrganisationId", "INVALID_VALUE input.name", "VERSION_CONFLICT input.expectedVersion",
            ],
            run.Mistakes("planInvestmentMilestone"));
        await using var database = await api.OpenAsync();
        Assert.Empty(database.InvestmentMilestones);
    }

    [Theory]
    [InlineData("name: \"设备\"", "2024-04-01")]
    [InlineData("plannedOn: null", null)]
    [InlineData("plannedOn: \"2024-05-01\"", "2024-05-01")]
    public async Task An_omitted_member_stays_null_clears_and_a_value_sets(string members, string? plannedOn)
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("王工");
        var milestone = await HasMilestoneAsync(api);

        var run = await api.WriteWithConflictsAsync(
            planner, "updateInvestmentMilestone",
            $"investmentMilestoneId: \"{TestApi.IdOf(milestone)}\", expectedVersion: 1, {members}", Shown);

        Assert.Empty(run.Mistakes("updateInvestmentMilestone"));
        Assert.Equal(plannedOn, run.At("updateInvestmentMilestone.investmentMilestone.plannedOn")?.ToString());
        Assert.Equal("2", run.At("updateInvestmentMilestone.investmentMilestone.version")?.ToString());
    }

    [Fact]
    public async Task A_change_of_nothing_and_a_late_one_are_refused()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("王工");
        var id = $"investmentMilestoneId: \"{TestApi.IdOf(await HasMilestoneAsync(api))}\"";

        var nothing = await api.WriteWithConflictsAsync(planner, "updateInvestmentMilestone", $"{id}, expectedVersion: 1", Shown);
        await api.WriteWithConflictsAsync(planner, "updateInvestmentMilestone", $"{id}, expectedVersion: 1, name: \"甲\"", Shown);
        var late = await api.WriteWithConflictsAsync(planner, "updateInvestmentMilestone", $"{id}, expectedVersion: 1, name: \"乙\"", Shown);

        Assert.Equal(["INVALID_VALUE input.name"], nothing.Mistakes("updateInvestmentMilestone"));
        Assert.Equal("甲", late.At("updateInvestmentMilestone.errors.0.theirs.0.value")?.ToString());
        Assert.Equal("乙", late.At("updateInvestmentMilestone.errors.0.yours.0.value")?.ToString());
    }

    [Fact]
    public async Task A_milestone_is_cancelled_with_its_reason_and_then_takes_no_changes()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("王工");
        var id = $"investmentMilestoneId: \"{TestApi.IdOf(await HasMilestoneAsync(api))}\"";

        var cancelled = await api.WriteWithConflictsAsync(
            planner, "cancelInvestmentMilestone", $"{id}, expectedVersion: 1, cancelledOn: \"2024-03-14\", cancelReason: \"改线\"", Shown);
        var again = await api.WriteWithConflictsAsync(
            planner, "cancelInvestmentMilestone", $"{id}, expectedVersion: 2, cancelledOn: \"2024-03-16\", cancelReason: \" \"", Shown);
        var changed = await api.WriteWithConflictsAsync(
            planner, "updateInvestmentMilestone", $"{id}, expectedVersion: 2, name: \"甲\"", Shown);

        Assert.Equal("CANCELLED", cancelled.At("cancelInvestmentMilestone.investmentMilestone.status")?.ToString());
        Assert.Equal("改线", cancelled.At("cancelInvestmentMilestone.investmentMilestone.cancelReason")?.ToString());
        Assert.Equal(
            ["INVALID_VALUE input.investmentMilestoneId", "INVALID_VALUE input.cancelledOn", "INVALID_VALUE input.cancelReason"],
            again.Mistakes("cancelInvestmentMilestone"));
        Assert.Equal(["INVALID_VALUE input.investmentMilestoneId"], changed.Mistakes("updateInvestmentMilestone"));
    }

    [Fact]
    public async Task A_milestone_that_was_reached_is_not_cancelled()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("王工");
        var milestone = await HasMilestoneAsync(api, actualOn: new(2024, 3, 1));

        var run = await api.WriteWithConflictsAsync(
            planner,
            "cancelInvestmentMilestone",
            $"investmentMilestoneId: \"{TestApi.IdOf(milestone)}\", expectedVersion: 1, cancelledOn: \"2024-03-14\", cancelReason: \"改线\"",
            Shown);

        Assert.Equal(["INVALID_VALUE input.investmentMilestoneId"], run.Mistakes("cancelInvestmentMilestone"));
    }

    private static async Task<InvestmentMilestone> HasMilestoneAsync(TestApi api, DateOnly? actualOn = null) =>
        await api.HasMilestoneAsync(await api.HasProjectAsync("压缩机基地"), "设备进场", new(2024, 4, 1), actualOn: actualOn);
}
