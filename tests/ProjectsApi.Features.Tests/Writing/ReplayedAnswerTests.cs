using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>A repeated request gets the first answer to the letter, also where a value is the default of its type and not of its
/// row.</summary>
public sealed class ReplayedAnswerTests
{
    [Theory]
    [InlineData(
        "setScheduleSetup", "start: \"2024-03-04\", honorsConstraints: false, criticalFloatDays: 0",
        "scheduleSetup { id version start honorsConstraints criticalFloatDays minutesPerDay source { title } viewerCan { planSchedules } "
            + "}")]
    [InlineData(
        "addScheduleResource", "name: \"塔吊\", maxUnits: 0",
        "scheduleResource { id version name kind maxUnits calendar { name } project { name } viewerCan { planSchedules } }")]
    [InlineData(
        "addScheduleNode", "name: \"基础\", kind: TASK",
        "scheduleNode { id version ordinal name kind isElapsed isManual progress totalFloatDays light project { name } viewerCan { "
            + "planSchedules } }")]
    [InlineData(
        "planInvestmentMilestone", "kind: OTHER, name: \"首付\", plannedAmount: { amount: 0 }",
        "investmentMilestone { id version kind name plannedAmount { amount } status lightVerdict { basis } project { name } viewerCan { "
            + "keepInvestments } }")]
    public async Task A_repeated_request_gets_the_first_answer(string mutation, string members, string result)
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("李工"), await api.HasProjectAsync("冷链物流园"));
        var input = $"projectId: \"{TestApi.IdOf(project)}\", {members}, idempotencyKey: \"k\"";

        var first = await api.WriteAsync(planner, mutation, input, result);
        var again = await api.WriteAsync(planner, mutation, input, result);

        Assert.Empty(first.Mistakes(mutation));
        Assert.Equal(first.Raw, again.Raw);
    }
}
