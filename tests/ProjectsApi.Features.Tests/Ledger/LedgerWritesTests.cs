using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Ledger;

public sealed class LedgerWritesTests
{
    private const string Shown =
        "investmentRecord { id completed { amount } paidIn { amount } corrected { completed { amount } paidIn { amount } } "
            + "corrects { version corrected { completed { amount } } corrections { totalCount } } }";

    [Fact]
    public async Task An_entry_is_recorded()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));

        var run = await RecordAsync(
            api, officer, project,
            "year: 2024, month: 3, tenDay: MIDDLE, completed: { amount: 300, unit: WAN_YUAN }, paidIn: { amount: 0 }, fundingSource: "
                + "SELF_RAISED");

        Snapshot.Match(
            run.ResponseAndWriteSql.Replace(
                run.At("recordInvestment.investmentRecord.id")?.ToString() ?? "none", "(made now)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_future_period_a_negative_figure_and_an_unknown_month_are_refused()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));

        var later = await RecordAsync(
            api, officer, project, "year: 2024, month: 3, tenDay: LAST, completed: { amount: -1 }, paidIn: { amount: -1 }");
        var never = await RecordAsync(
            api, officer, project, "year: 1800, month: 13, completed: { amount: 0.00001 }, paidIn: { amount: 0 }");

        Assert.Equal(
            ["INVALID_VALUE input.tenDay", "INVALID_VALUE input.completed", "INVALID_VALUE input.paidIn"],
            later.Mistakes("recordInvestment"));
        Assert.Equal(
            ["INVALID_VALUE input.year", "INVALID_VALUE input.month", "INVALID_VALUE input.completed"], never.Mistakes("recordInvestment"));
    }

    [Fact]
    public async Task The_same_period_and_source_are_entered_once()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        const string Entry = "year: 2024, month: 2, completed: { amount: 5 }, paidIn: { amount: 0 }";

        var first = await RecordAsync(api, officer, project, Entry);
        var again = await RecordAsync(api, officer, project, Entry);
        var loan = await RecordAsync(api, officer, project, Entry + ", fundingSource: DOMESTIC_LOANS");

        Assert.Equal(["DUPLICATE_INVESTMENT_RECORD input.month"], again.Mistakes("recordInvestment"));
        Assert.Equal(
            first.At(
                "recordInvestment.investmentRecord.id")?.ToString(), again.At("recordInvestment.errors.0.investmentRecordId")?.ToString());
        Assert.Empty(loan.Mistakes("recordInvestment"));
    }

    [Fact]
    public async Task A_correction_enters_the_difference_and_every_sum_follows()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        await api.HasPlanAsync(project, 2024, 200m);
        var entry = TestApi.IdOf(await api.HasRecordAsync(project, 2024, 2, 100m, r => r.PaidIn = 40m));

        var less = await CorrectAsync(api, officer, entry, 1, "completed: { amount: 70 }");
        var more = await CorrectAsync(api, officer, entry, 2, "completed: { amount: 90 }, paidIn: { amount: 0 }");

        Assert.Equal("-30", less.At("correctInvestmentRecord.investmentRecord.completed.amount")?.ToString());
        Assert.Equal("20", more.At("correctInvestmentRecord.investmentRecord.completed.amount")?.ToString());
        Assert.Equal("-40", more.At("correctInvestmentRecord.investmentRecord.paidIn.amount")?.ToString());
        Assert.Null(more.At("correctInvestmentRecord.investmentRecord.corrected"));
        Assert.Equal("90", more.At("correctInvestmentRecord.investmentRecord.corrects.corrected.completed.amount")?.ToString());
        Assert.Equal("2", more.At("correctInvestmentRecord.investmentRecord.corrects.corrections.totalCount")?.ToString());
        var sums = (await api.RunAsync(
            "{ projects { nodes { ledger { nodes { completed { amount } } } investmentProgress(year: 2024, month: 3) { completionRate } } "
                + "} projectStatistics(asOfMonth: \"2024-03-01\") { overall { completedThisYear { amount } } } }")).WithoutErrors();
        Assert.Equal("45", sums.At("projects.nodes.0.investmentProgress.completionRate")?.ToString());
        Assert.Equal("90", sums.At("projectStatistics.overall.completedThisYear.amount")?.ToString());
        Assert.Equal("100", sums.At("projects.nodes.0.ledger.nodes.0.completed.amount")?.ToString());
    }

    [Fact]
    public async Task A_late_correction_gets_both_figures()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var entry = TestApi.IdOf(await api.HasRecordAsync(project, 2024, 2, 100m));
        await CorrectAsync(api, officer, entry, 1, "completed: { amount: 70 }");

        var late = await CorrectAsync(api, officer, entry, 1, "completed: { amount: 120 }");

        Snapshot.Match(late.Response);
    }

    [Fact]
    public async Task A_correction_of_a_correction_of_nothing_or_below_zero_is_refused()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var entry = TestApi.IdOf(await api.HasRecordAsync(project, 2024, 2, 100m));
        var correction = (await CorrectAsync(api, officer, entry, 1, "completed: { amount: 70 }")).At(
            "correctInvestmentRecord.investmentRecord.id")?.ToString();

        var ofCorrection = await CorrectAsync(api, officer, correction ?? "none", 1, "completed: { amount: 1 }");
        var nothing = await CorrectAsync(api, officer, entry, 2, "completed: { amount: 70 }");
        var below = await CorrectAsync(api, officer, entry, 2, "completed: { amount: -1 }");

        Assert.Equal(["INVALID_VALUE input.investmentRecordId"], ofCorrection.Mistakes("correctInvestmentRecord"));
        Assert.Equal(["INVALID_VALUE input.completed"], nothing.Mistakes("correctInvestmentRecord"));
        Assert.Equal(["INVALID_VALUE input.completed"], below.Mistakes("correctInvestmentRecord"));
    }

    private static Task<Run> RecordAsync(TestApi api, Data.Access.Person by, Project project, string members) => api.RunAsync(
        $"mutation {{ recordInvestment(input: {{ projectId: \"{TestApi.IdOf(project)}\", {members} }}) {{ {Shown} errors {{ ... on Error "
            + $"{{ code message path }} ... on DuplicateInvestmentRecordError {{ investmentRecordId }} }} }} }}",
        by: by);

    private static Task<Run> CorrectAsync(TestApi api, Data.Access.Person by, string entry, long version, string members) =>
        api.WriteWithConflictsAsync(
            by, "correctInvestmentRecord",
            $"investmentRecordId: \"{entry}\", expectedVersion: {version}, note: \"票据更正\", {members}", Shown);
}
