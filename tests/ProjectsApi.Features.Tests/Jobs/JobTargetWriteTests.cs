using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Periods;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Jobs;

public sealed class JobTargetWriteTests
{
    private const string Shown = "jobTarget { version scope plannedJobs actualJobs period { chineseLabel } }";

    [Fact]
    public async Task A_job_target_is_made_once_for_each_scope_and_period_and_changed_afterwards()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var key = $"projectId: \"{TestApi.IdOf(project)}\", scope: PROJECT, year: 2024";

        var made = await api.WriteWithConflictsAsync(planner, "setJobTarget", $"{key}, plannedJobs: 500", Shown);
        var blind = await api.WriteWithConflictsAsync(planner, "setJobTarget", $"{key}, part: YEAR, plannedJobs: 600", Shown);
        var changed = await api.WriteWithConflictsAsync(
            planner, "setJobTarget", $"{key}, part: YEAR, expectedVersion: 1, plannedJobs: 600", Shown);
        var half = await api.WriteWithConflictsAsync(planner, "setJobTarget", $"{key}, part: H1, plannedJobs: 200", Shown);

        Snapshot.Match(made.ResponseAndWriteSql);
        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], blind.Mistakes("setJobTarget"));
        Assert.Equal("600", changed.At("setJobTarget.jobTarget.plannedJobs")?.ToString());
        Assert.Equal("1", half.At("setJobTarget.jobTarget.version")?.ToString());
        await using var database = await api.OpenAsync();
        Assert.Equal(2, database.JobTargets.Count());
    }

    [Fact]
    public async Task A_job_target_reports_all_its_mistakes()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));

        var run = await api.WriteWithConflictsAsync(
            planner, "setJobTarget",
            $"projectId: \"{TestApi.IdOf(project)}\", scope: PHASE, parkName: \"园区\", part: H1, expectedVersion: 1, plannedJobs: -1",
            Shown);

        Assert.Equal(
            [
                "INVALID_VALUE input.phaseId", "INVALID_VALUE input.parkName", "INVALID_VALUE input.part",
                "INVALID_VALUE input.plannedJobs",
                "INVALID_VALUE input.expectedVersion",
            ],
            run.Mistakes("setJobTarget"));
    }

    [Fact]
    public async Task Jobs_are_reported_against_a_version()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var id = $"jobTargetId: \"{TestApi.IdOf(await api.HasJobsAsync(project, 2024, 500, t => t.Part = PeriodPart.H1))}\"";

        var checkedOnly = await api.WriteWithConflictsAsync(
            officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320, validateOnly: true", Shown);
        var reported = await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320", Shown);
        var late = await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: -3", Shown);

        Assert.Null(checkedOnly.At("reportJobs.jobTarget"));
        Assert.Equal("320", reported.At("reportJobs.jobTarget.actualJobs")?.ToString());
        Assert.Equal("2", reported.At("reportJobs.jobTarget.version")?.ToString());
        Assert.Equal(["INVALID_VALUE input.actualJobs", "VERSION_CONFLICT input.expectedVersion"], late.Mistakes("reportJobs"));
    }

    [Fact]
    public async Task A_late_report_of_the_current_value_gets_both_values_too()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var id = $"jobTargetId: \"{TestApi.IdOf(await api.HasJobsAsync(project, 2024, 500))}\"";

        await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320", Shown);
        var late = await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320", Shown);

        Assert.Equal("""[{"field":"actualJobs","value":"320"}]""", late.At("reportJobs.errors.0.yours")?.ToJsonString());
        Assert.Equal("""[{"field":"actualJobs","value":"320"}]""", late.At("reportJobs.errors.0.theirs")?.ToJsonString());
    }
}
