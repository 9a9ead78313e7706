using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.EarnedValue;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.EarnedValue;

public sealed class EarnedValueTests
{
    /// <summary>The first block of Damnjanovic and Reinschmidt (2020): budget 100,000; plan 10, 20, 40, 70, 100 %; after three months 35 %
    /// done for 36,000.</summary>
    [Fact]
    public async Task The_worked_example_of_the_textbook_comes_out()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 1, 10));
        var project = await TextbookAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { earnedValue(asOf: "2024-03-31") {
                asOf budgetAtCompletion { amount } plannedValue { amount } earnedValue { amount } actualCost { amount } paidIn { amount }
                physicalProgress investmentProgress costVariance { amount } scheduleVariance { amount }
                costPerformanceIndex schedulePerformanceIndex toCompletePerformanceIndex
                estimateAtCompletion { amount } atBudgetedRate: estimateAtCompletion(rule: BUDGETED_RATE) { amount }
                schedule {
                  plannedMonths actualMonths earnedMonths varianceMonths performanceIndex estimateAtCompletionMonths forecastFinish
                }
                curve { month plannedToDate { amount } earnedToDate { amount } completedToDate { amount } isCarriedOver }
            } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal("40000", run.At("projectById.earnedValue.plannedValue.amount")?.ToString());
        Assert.Equal("35000", run.At("projectById.earnedValue.earnedValue.amount")?.ToString());
        Assert.Equal("-5000", run.At("projectById.earnedValue.scheduleVariance.amount")?.ToString());
        Assert.Equal("0.9722", run.At("projectById.earnedValue.costPerformanceIndex")?.ToString());
        Assert.Equal("0.875", run.At("projectById.earnedValue.schedulePerformanceIndex")?.ToString());
        Assert.Equal("2.75", run.At("projectById.earnedValue.schedule.earnedMonths")?.ToString());
        Assert.Equal("0.9167", run.At("projectById.earnedValue.schedule.performanceIndex")?.ToString());
    }

    [Fact]
    public async Task A_later_report_does_not_count_for_an_earlier_day()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 1, 10));
        var project = await TextbookAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
                january: earnedValue(asOf: "2024-01-31") { physicalProgress actualCost { amount } }
                march: earnedValue(asOf: "2024-03-30") { physicalProgress actualCost { amount } } } }
            """)).WithoutErrors();

        Assert.Equal(
            ("8", "12000"),
            (run.At("projectById.january.physicalProgress")?.ToString(), run.At("projectById.january.actualCost.amount")?.ToString()));
        Assert.Equal("35", run.At("projectById.march.physicalProgress")?.ToString());
    }

    [Fact]
    public async Task Without_progress_or_plan_nothing_is_guessed()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("安置房A区");

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { earnedValue {
                budgetAtCompletion { amount } plannedValue { amount } earnedValue { amount } costPerformanceIndex
                schedule { earnedMonths } curve { month }
            } } }
            """)).WithoutErrors();

        Assert.Equal(
            """{"budgetAtCompletion":null,"plannedValue":null,"earnedValue":null,"costPerformanceIndex":null,"schedule":null,"curve":[]}""",
            run.At("projectById.earnedValue")?.ToJsonString());
    }

    [Fact]
    public void Earned_time_does_not_depend_on_the_budget()
    {
        var project = new EarnedProject(Guid.NewGuid(), 0.5m, null);
        var rows = new EarnedValueRows(
            [.. ((decimal[])[0.2m, 0.1m, 0.1m, 0.1m]).Select(
                (amount, month) => new PlannedAmount(project.ProjectId, 2024, month + 1, amount))],
            [],
            [new(project.ProjectId, new(2024, 2, 1), 50m)]);

        var view = EarnedValueRules.View(project, rows, new(2024, 2, 29));

        // 0.2 of the 0.25 by the end of January, the rest half-way through February.
        Assert.Equal(1.5m, view.Schedule?.Earned);
    }

    [Fact]
    public void An_unknown_budget_has_no_earned_value()
    {
        var project = new EarnedProject(Guid.NewGuid(), null, null);

        var view = EarnedValueRules.View(
            project, new EarnedValueRows([], [], [new(project.ProjectId, new(2024, 2, 1), 50m)]), new(2024, 2, 29));

        var month = Assert.Single(view.Curve);
        Assert.Equal((50m, null, null), (month.PhysicalProgress, month.Earned, month.EarnedToDate));
    }

    [Fact]
    public async Task Several_projects_take_as_many_statements_as_one()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 1, 10));
        await TextbookAsync(api);
        await api.HasProjectAsync("冷链物流园");

        var run = (await api.RunAsync("{ projects { nodes { earnedValue { actualCost { amount } } } } }")).WithoutErrors();

        Assert.Equal(4, run.Sql.Count);
    }

    [Fact]
    public async Task The_future_has_no_value_yet()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 1, 10));
        var project = await api.HasProjectAsync("冷链物流园");

        var run = await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { earnedValue(asOf: "2024-01-11") { asOf } } }""");

        Assert.Equal("HC0016", run.ErrorCode);
    }

    private static async Task<Project> TextbookAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("示例", p => p.TotalInvestment = 100_000m);
        foreach (var (month, amount) in ((int, decimal)[])[(1, 10_000m), (2, 10_000m), (3, 20_000m), (4, 30_000m), (5, 30_000m)])
        {
            await api.AddAsync(
                new InvestmentPlan { Id = api.NextKey(), ProjectId = project.Id, Year = 2024, Month = month, Amount = amount });
        }

        foreach (var (month, amount) in ((int, decimal)[])[(1, 12_000m), (2, 12_000m), (3, 12_000m)])
        {
            await api.AddAsync(
                new InvestmentRecord
                {
                    Id = api.NextKey(),
                    ProjectId = project.Id,
                    Year = 2024,
                    Month = month,
                    Completed = amount,
                    PaidIn = amount
                });
        }

        await ReportAsync(api, project, 8m, TimeSpan.FromDays(15));
        await ReportAsync(api, project, 35m, TimeSpan.FromDays(64));
        api.Clock.Advance(TimeSpan.FromDays(30));
        return project;
    }

    private static async Task ReportAsync(TestApi api, Project project, decimal progress, TimeSpan later)
    {
        api.Clock.Advance(later);
        await using var database = await api.OpenAsync();
        (await database.Projects.AsTracking().SingleAsync(p => p.Id == project.Id)).PhysicalProgress = progress;
        await database.SaveChangesAsync();
    }
}
