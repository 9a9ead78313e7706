using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Output;

public sealed class OutputTargetWriteTests
{
    private const string Shown =
        "outputTarget { version productName plannedQuantity actualQuantity quantityUnit plannedValue { amount } actualValue { amount } }";

    [Fact]
    public async Task An_output_target_is_made_and_its_output_reported()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var key = $"projectId: \"{TestApi.IdOf(project)}\", scope: PROJECT, year: 2024, productName: \"压缩机\"";

        var made = await api.WriteWithConflictsAsync(
            planner, "setOutputTarget",
            $"{key}, plannedQuantity: 1500, quantityUnit: \"万台\", plannedValue: {{ amount: 10, unit: YI_YUAN }}", Shown);
        await using var database = await api.OpenAsync();
        var id = $"outputTargetId: \"{TestApi.IdOf(database.OutputTargets.Single())}\"";
        var reported = await api.WriteWithConflictsAsync(
            planner, "reportOutput", $"{id}, expectedVersion: 1, actualQuantity: 12.5", Shown);
        var unit = await api.WriteWithConflictsAsync(planner, "setOutputTarget", $"{key}, expectedVersion: 2, quantityUnit: \"台\"", Shown);

        Snapshot.Match(made.ResponseAndWriteSql);
        Assert.Equal("12.5", reported.At("reportOutput.outputTarget.actualQuantity")?.ToString());
        Assert.Equal(["INVALID_VALUE input.quantityUnit"], unit.Mistakes("setOutputTarget"));
    }

    [Theory]
    [InlineData("actualQuantity: 3", "3", "5")]
    [InlineData("actualValue: null", "2", null)]
    [InlineData("actualQuantity: null, actualValue: { amount: 7 }", null, "7")]
    public async Task An_omitted_figure_of_a_report_stays_null_clears_and_a_value_sets(
        string members, string? quantity, string? value)
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var target = await api.HasOutputAsync(project, 2024, 10m, t => (t.QuantityUnit, t.ActualQuantity, t.ActualValue) = ("台", 2m, 5m));

        var run = await api.WriteWithConflictsAsync(
            officer, "reportOutput", $"outputTargetId: \"{TestApi.IdOf(target)}\", expectedVersion: 1, {members}", Shown);

        Assert.Equal(quantity, run.At("reportOutput.outputTarget.actualQuantity")?.ToString());
        Assert.Equal(value, run.At("reportOutput.outputTarget.actualValue.amount")?.ToString());
    }

    [Fact]
    public async Task An_output_reports_all_its_mistakes()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, project) = (await api.HasPersonAsync("王工"), await api.HasProjectAsync("压缩机基地"));
        var id = $"outputTargetId: \"{TestApi.IdOf(await api.HasOutputAsync(project, 2024, 10m))}\"";

        var report = await api.WriteWithConflictsAsync(
            officer, "reportOutput", $"{id}, expectedVersion: 1, actualQuantity: -1, actualValue: {{ amount: -1 }}", Shown);
        var nothing = await api.WriteWithConflictsAsync(officer, "reportOutput", $"{id}, expectedVersion: 1", Shown);
        var plan = await api.WriteWithConflictsAsync(
            officer, "setOutputTarget",
            $"projectId: \"{TestApi.IdOf(project)}\", scope: PARK, plannedQuantity: -1, plannedValue: {{ amount: -1 }}", Shown);

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
