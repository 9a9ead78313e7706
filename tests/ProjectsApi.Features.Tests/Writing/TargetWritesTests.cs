using ProjectsApi.Data.Model;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Writing;

public sealed class TargetWritesTests
{
    private const string Jobs = "jobTarget { version scope plannedJobs actualJobs period { chineseLabel } }";
    private const string Output =
        "outputTarget { version productName plannedQuantity actualQuantity quantityUnit plannedValue { amount } actualValue { amount } }";

    [Fact]
    public async Task A_job_target_is_made_once_for_each_scope_and_period_and_changed_afterwards()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var key = $"projectId: \"{TestApi.IdOf(project)}\", scope: PROJECT, year: 2024";

        var made = await api.WriteWithConflictsAsync(planner, "setJobTarget", $"{key}, plannedJobs: 500", Jobs);
        var blind = await api.WriteWithConflictsAsync(planner, "setJobTarget", $"{key}, part: YEAR, plannedJobs: 600", Jobs);
        var changed = await api.WriteWithConflictsAsync(
            planner, "setJobTarget", $"{key}, part: YEAR, expectedVersion: 1, plannedJobs: 600", Jobs);
        var half = await api.WriteWithConflictsAsync(planner, "setJobTarget", $"{key}, part: H1, plannedJobs: 200", Jobs);

        Snapshot.Match(made.ResponseAndWriteSql);
        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], blind.Mistakes("setJobTarget"));
        Assert.Equal("600", changed.At("setJobTarget.jobTarget.plannedJobs")?.ToString());
        Assert.Equal("1", half.At("setJobTarget.jobTarget.version")?.ToString());
        await using var database = await api.OpenAsync();
        Assert.Equal(2, database.JobTargets.Count());
    }

    [Fact]
    public async Task Every_mistake_of_a_job_target_is_told_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));

        var run = await api.WriteWithConflictsAsync(
            planner, "setJobTarget",
            $"projectId: \"{TestApi.IdOf(project)}\", scope: PHASE, parkName: \"园区\", part: H1, expectedVersion: 1, plannedJobs: -1", Jobs);

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
            officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320, validateOnly: true", Jobs);
        var reported = await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320", Jobs);
        var late = await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: -3", Jobs);

        Assert.Null(checkedOnly.At("reportJobs.jobTarget"));
        Assert.Equal("320", reported.At("reportJobs.jobTarget.actualJobs")?.ToString());
        Assert.Equal("2", reported.At("reportJobs.jobTarget.version")?.ToString());
        Assert.Equal(["INVALID_VALUE input.actualJobs", "VERSION_CONFLICT input.expectedVersion"], late.Mistakes("reportJobs"));
    }

    [Fact]
    public async Task Who_comes_late_with_the_value_that_stands_there_already_is_told_both_values_too()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var id = $"jobTargetId: \"{TestApi.IdOf(await api.HasJobsAsync(project, 2024, 500))}\"";

        await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320", Jobs);
        var late = await api.WriteWithConflictsAsync(officer, "reportJobs", $"{id}, expectedVersion: 1, actualJobs: 320", Jobs);

        Assert.Equal("""[{"field":"actualJobs","value":"320"}]""", late.At("reportJobs.errors.0.yours")?.ToJsonString());
        Assert.Equal("""[{"field":"actualJobs","value":"320"}]""", late.At("reportJobs.errors.0.theirs")?.ToJsonString());
    }

    [Fact]
    public async Task An_output_target_is_made_and_its_output_reported()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var key = $"projectId: \"{TestApi.IdOf(project)}\", scope: PROJECT, year: 2024, productName: \"压缩机\"";

        var made = await api.WriteWithConflictsAsync(
            planner, "setOutputTarget",
            $"{key}, plannedQuantity: 1500, quantityUnit: \"万台\", plannedValue: {{ amount: 10, unit: YI_YUAN }}", Output);
        await using var database = await api.OpenAsync();
        var id = $"outputTargetId: \"{TestApi.IdOf(database.OutputTargets.Single())}\"";
        var reported = await api.WriteWithConflictsAsync(
            planner, "reportOutput", $"{id}, expectedVersion: 1, actualQuantity: 12.5", Output);
        var unit = await api.WriteWithConflictsAsync(planner, "setOutputTarget", $"{key}, expectedVersion: 2, quantityUnit: \"台\"", Output);

        Snapshot.Match(made.ResponseAndWriteSql);
        Assert.Equal("12.5", reported.At("reportOutput.outputTarget.actualQuantity")?.ToString());
        Assert.Equal(["INVALID_VALUE input.quantityUnit"], unit.Mistakes("setOutputTarget"));
    }

    [Theory]
    [InlineData("actualQuantity: 3", "3", "5")]
    [InlineData("actualValue: null", "2", null)]
    [InlineData("actualQuantity: null, actualValue: { amount: 7 }", null, "7")]
    public async Task What_is_left_out_of_an_output_report_stays_null_takes_back_and_a_value_sets(
        string members, string? quantity, string? value)
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var target = await api.HasOutputAsync(project, 2024, 10m, t => (t.QuantityUnit, t.ActualQuantity, t.ActualValue) = ("台", 2m, 5m));

        var run = await api.WriteWithConflictsAsync(
            officer, "reportOutput", $"outputTargetId: \"{TestApi.IdOf(target)}\", expectedVersion: 1, {members}", Output);

        Assert.Equal(quantity, run.At("reportOutput.outputTarget.actualQuantity")?.ToString());
        Assert.Equal(value, run.At("reportOutput.outputTarget.actualValue.amount")?.ToString());
    }

    [Fact]
    public async Task Every_mistake_of_an_output_is_told_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var id = $"outputTargetId: \"{TestApi.IdOf(await api.HasOutputAsync(project, 2024, 10m))}\"";

        var report = await api.WriteWithConflictsAsync(
            officer, "reportOutput", $"{id}, expectedVersion: 1, actualQuantity: -1, actualValue: {{ amount: -1 }}", Output);
        var nothing = await api.WriteWithConflictsAsync(officer, "reportOutput", $"{id}, expectedVersion: 1", Output);
        var plan = await api.WriteWithConflictsAsync(
            officer, "setOutputTarget",
            $"projectId: \"{TestApi.IdOf(project)}\", scope: PARK, plannedQuantity: -1, plannedValue: {{ amount: -1 }}", Output);

        Assert.Equal(
            ["INVALID_VALUE input.actualQuantity", "INVALID_VALUE input.actualQuantity", "INVALID_VALUE input.actualValue"],
            report.Mistakes("reportOutput"));
        Assert.Equal(["INVALID_VALUE input.actualValue"], nothing.Mistakes("reportOutput"));
        Assert.Equal(
            [
                "INVALID_VALUE input.parkName", "INVALID_VALUE input.plannedQuantity", "INVALID_VALUE input.plannedValue",
                "INVALID_VALUE input.quantityUnit",
            ],
            plan.Mistakes("setOutputTarget"));
    }
}
