using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.InvestmentPlans;

public sealed class InvestmentPlanWritesTests
{
    private const string Verb = "setInvestmentPlan";

    [Fact]
    public async Task A_year_and_its_months_are_planned_together()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));

        var run = await SetAsync(
            api, planner, project,
            "amount: { amount: 300 }, months: [{ month: 1, amount: { amount: 100 } }, { month: 2, amount: { amount: 200 } }], "
                + "expectedVersions: []");

        Snapshot.Match(run.Response);
    }

    [Fact]
    public async Task Months_that_do_not_add_up_to_the_year_are_refused_with_both_sums()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        await api.HasPlanAsync(project, 2024, 300m);

        var run = await SetAsync(
            api, planner, project, "months: [{ month: 1, amount: { amount: 100 } }], expectedVersions: [{ expectedVersion: 1 }]");

        Assert.Equal(["INVALID_VALUE input.months"], run.Mistakes(Verb));
        Assert.Equal(
            "The months add up to 100 yuan, the year is planned at 300 yuan; both must be equal.", run.At(
                $"{Verb}.errors.0.message")?.ToString());
    }

    [Theory]
    [InlineData("months: [{ month: 1, amount: { amount: 300 } }, { month: 2, amount: { amount: 0 } }]", new string?[] { null, "1", "2" })]
    [InlineData("months: null", new string?[] { null })]
    [InlineData("amount: null", new[] { "1", "3" })]
    public async Task An_omitted_part_stays_null_removes_and_a_value_sets(string members, string?[] months)
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        await api.HasPlanAsync(project, 2024, 300m);
        await api.HasPlanAsync(project, 2024, 100m, month: 1);
        await api.HasPlanAsync(project, 2024, 200m, month: 3);

        var run = await SetAsync(
            api, planner, project, members
                + ", expectedVersions: [{ expectedVersion: 1 }, { month: 1, expectedVersion: 1 }, { month: 3, expectedVersion: 1 }]");

        Assert.Empty(run.Mistakes(Verb));
        Assert.Equal(months, run.Each($"{Verb}.investmentPlans", "month"));
    }

    [Fact]
    public async Task A_row_added_changed_or_removed_meanwhile_is_a_conflict()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        await api.HasPlanAsync(project, 2024, 300m);
        await api.HasPlanAsync(project, 2024, 300m, month: 1);

        var run = await SetAsync(
            api, planner, project,
            "amount: { amount: 300 }, expectedVersions: [{ month: 1, expectedVersion: 4 }, { month: 2, expectedVersion: 1 }]");

        Assert.Equal(
            [
                "VERSION_CONFLICT input.expectedVersions.0.expectedVersion", "VERSION_CONFLICT input.expectedVersions",
                "VERSION_CONFLICT input.expectedVersions.1.expectedVersion",
            ],
            run.Mistakes(Verb).Order(StringComparer.Ordinal)
                .OrderBy(m => m.EndsWith("1.expectedVersion", StringComparison.Ordinal)).ThenByDescending(m => m.Length));
        // Neither caller asked for the amount of the year.
        Assert.All(run.Each($"{Verb}.errors", "yours"), yours => Assert.DoesNotContain("300", yours, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_mistake_of_a_plan_is_reported_at_its_place()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));

        var run = await SetAsync(
            api,
            planner,
            project,
            "months: [{ month: 13, amount: { amount: -1 } }, { month: 2, amount: { amount: 0.00001 } }, { month: 2, amount: { amount: 1 } "
                + "}], expectedVersions: []");
        var nothing = await SetAsync(api, planner, project, "expectedVersions: []");

        Assert.Equal(
            [
                "INVALID_VALUE input.months.0.month", "INVALID_VALUE input.months.0.amount", "INVALID_VALUE input.months.2.month",
                "INVALID_VALUE input.months.1.amount",
            ],
            run.Mistakes(Verb));
        Assert.Equal(["INVALID_VALUE input.amount"], nothing.Mistakes(Verb));
    }

    private static Task<Run> SetAsync(TestApi api, Person by, Project project, string members) => api.WriteWithConflictsAsync(
        by, Verb, $"projectId: \"{TestApi.IdOf(project)}\", year: 2024, {members}",
        "investmentPlans { year month version amount { amount } }");
}
