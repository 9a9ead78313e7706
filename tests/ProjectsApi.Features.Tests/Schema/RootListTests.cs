using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Rows below projects are also one list over all projects.</summary>
public sealed class RootListTests
{
    [Fact]
    public async Task Findings_of_all_checks_are_one_list_with_their_projects()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (one, two) = (await api.HasProjectAsync("压缩机基地"), await api.HasProjectAsync("安置房"));
        await api.HasFindingAsync(
            await api.HasCheckAsync(one, new(2024, 3, 1)), "临边无防护",
            f => (f.HazardLevel, f.Deadline) = (HazardLevel.Major, new(2024, 3, 10)));
        await api.HasFindingAsync(await api.HasCheckAsync(two, new(2024, 3, 2)), "通道堆料", f => f.Deadline = new(2024, 3, 20));
        await api.HasFindingAsync(
            await api.HasCheckAsync(two, new(2024, 2, 2)), "配电箱未锁", f => f.Deadline = new(2024, 2, 10), FindingState.Closed,
            closedOn: new(2024, 2, 13));

        var all = await api.RunAsync("{ findings { totalCount nodes { description daysOverdue projectId project { id name } } } }");
        var open = await api.RunAsync(
            """
            { findings(where: { state: { neq: CLOSED }, deadline: { lt: "2024-03-15" } }, order: [{ deadline: ASC }]) {
                nodes { description } } }
            """);

        Assert.Equal(["临边无防护", "配电箱未锁", "通道堆料"], all.WithoutErrors().Each("findings.nodes", "description"));
        Assert.Equal(["5", "3", "0"], all.Each("findings.nodes", "daysOverdue"));
        Assert.Equal(["压缩机基地", "安置房", "安置房"], all.Each("findings.nodes", "project.name"));
        Assert.Equal(all.Each("findings.nodes", "project.id"), all.Each("findings.nodes", "projectId"));
        Assert.Equal(["临边无防护"], open.WithoutErrors().Each("findings.nodes", "description"));
    }

    [Fact]
    public async Task Ledger_plans_phases_and_parties_of_all_projects_are_lists_with_filters()
    {
        await using var api = await TestApi.StartAsync();
        var (one, two) = (await api.HasProjectAsync("压缩机基地"), await api.HasProjectAsync("安置房"));
        await api.HasRecordAsync(one, 2024, 2, 100m);
        await api.HasRecordAsync(two, 2024, 1, 200m);
        await api.HasRecordAsync(two, 2023, 12, 300m);
        await api.HasPlanAsync(one, 2024, 1_000m);
        await api.HasPlanAsync(two, 2023, 900m);
        await api.HasPhaseAsync(two, 1);

        var run = await api.RunAsync("""
            {
              ledger(where: { year: { eq: 2024 } }) { totalCount nodes { month completed { amount } project { name } } }
              investmentPlans { nodes { year amount { amount } projectId } }
              phases(where: { project: { name: { eq: "安置房" } } }) { nodes { ordinal project { name } } }
              parties { totalCount nodes { role organisation { name } project { name } } }
            }
            """);

        Assert.Equal(["1", "2"], run.WithoutErrors().Each("ledger.nodes", "month"));
        Assert.Equal(["安置房", "压缩机基地"], run.Each("ledger.nodes", "project.name"));
        Assert.Equal(["2023", "2024"], run.Each("investmentPlans.nodes", "year"));
        Assert.Equal(["安置房"], run.Each("phases.nodes", "project.name"));
        Assert.Equal("0", run.Text("parties.totalCount"));
    }
}
