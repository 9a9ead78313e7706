using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Ledger;

public sealed class LedgerTests
{
    [Fact]
    public async Task The_ledger_of_a_year_lists_its_entries_from_january_on()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Base)}}") {
                ledger(year: 2024) { totalCount nodes { month tenDay completed { amount } paidIn { amount } fundingSource note } }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_year_and_the_conditions_of_a_ledger_hold_together()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Base)}}") {
                ledger(year: 2024, where: { completed: { gt: 70000000 } }, order: [{ completed: DESC }]) { nodes { month } }
                all: ledger { totalCount }
                none: ledger(year: null) { totalCount }
              }
            }
            """);

        Assert.Equal(["1", "2"], run.Each("projectById.ledger.nodes", "month"));
        Assert.Equal("4", run.At("projectById.all.totalCount")?.ToString());
        Assert.Equal("4", run.At("projectById.none.totalCount")?.ToString());
    }

    [Fact]
    public async Task Plans_come_with_the_whole_year_before_its_months()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Base)}}") {
                investmentPlans { nodes { year month amount { amount(unit: WAN_YUAN) } } }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }
}
