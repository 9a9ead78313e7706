using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Periods;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Jobs;

public sealed class JobTargetTests
{
    [Fact]
    public async Task Job_targets_come_project_then_phase_then_park()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Base)}}") {
                jobTargets { nodes { scope parkName plannedJobs actualJobs period { chineseLabel englishLabel } phase { name } } }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }

    [Theory]
    [InlineData(PeriodPart.Year, "YEAR", "2024-01-01", "2024-12-31", "2024年")]
    [InlineData(PeriodPart.H1, "H1", "2024-01-01", "2024-06-30", "2024年上半年")]
    [InlineData(PeriodPart.H2, "H2", "2024-07-01", "2024-12-31", "2024年下半年")]
    [InlineData(PeriodPart.Q3, "Q3", "2024-07-01", "2024-09-30", "2024年第三季度")]
    [InlineData(PeriodPart.M02, "M02", "2024-02-01", "2024-02-29", "2024年2月")]
    public async Task A_period_knows_its_first_and_last_day(PeriodPart part, string name, string from, string to, string label)
    {
        await using var api = await TestApi.StartAsync();
        await api.HasJobsAsync(await api.HasProjectAsync("压缩机基地"), 2024, 100, j => j.Part = part);

        var run = await api.RunAsync("{ jobTargets { nodes { period { part from to chineseLabel } } } }");

        Assert.Equal(
            $$"""{"part":"{{name}}","from":"{{from}}","to":"{{to}}","chineseLabel":"{{label}}"}""", run.Text("jobTargets.nodes.0.period"));
    }
}
