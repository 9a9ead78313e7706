using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Targets;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Output;

[Description(
    "Output planned for a scope, period and product; creates or changes the target. Omitted figures stay(设定产出目标)")]
internal sealed record SetOutputTargetInput : WriteInput
{
    [Description("Project that contributes, for every scope(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Scope of the target(目标范围)")]
    public required TargetScope Scope { get; init; }

    [Description("Phase of the same project, for scope PHASE only(所属分期)")]
    [IdOf(PhaseRow.TypeName)]
    public Guid? PhaseId { get; init; }

    [Description("Park, for scope PARK only(园区)")]
    public string? ParkName { get; init; }

    [Description("Calendar year, 1900 to 2199; left out for a target without a date(年份)")]
    public int? Year { get; init; }

    [Description("Part of the year; left out for the whole year(年内期间)")]
    public PeriodPart? Part { get; init; }

    [Description("Product; left out for the output as a whole(产品)")]
    public string? ProductName { get; init; }

    [Description("Version that you have read; left out for a new target(期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Quantity planned, zero or more, in quantityUnit(计划产量)")]
    public Optional<decimal?> PlannedQuantity { get; init; }

    [Description("Unit of the quantities; needed with a quantity(计量单位)")]
    public Optional<string?> QuantityUnit { get; init; }

    [Description("Output value planned, zero or more(计划产值)")]
    public Optional<MoneyInput?> PlannedValue { get; init; }
}

internal sealed class SetOutputTarget : IWriteCase<SetOutputTargetInput, OutputTarget>
{
    public async Task<OutputTarget?> DecideAsync(WriteContext write, SetOutputTargetInput input, CancellationToken cancellationToken)
    {
        var key = new TargetKey(input.ProjectId, input.Scope, input.PhaseId, input.ParkName, input.Year, input.Part);
        await key.CheckAsync(write, cancellationToken);
        var targets = write.Database.OutputTargets.Where(t => t.ProductName == input.ProductName);
        var target = await key.FindAsync(write, targets, input.ExpectedVersion, cancellationToken)
            ?? key.Add(write, new OutputTarget { ProjectId = key.ProjectId, Scope = key.Scope, ProductName = input.ProductName });
        Check(write, input, target);
        target.PlannedQuantity = input.PlannedQuantity.Or(target.PlannedQuantity);
        target.QuantityUnit = input.QuantityUnit.Or(target.QuantityUnit);
        target.PlannedValue = input.PlannedValue.IsGiven ? input.PlannedValue.Value?.Yuan : target.PlannedValue;
        if (target.QuantityUnit is null && (target.PlannedQuantity is not null || target.ActualQuantity is not null))
        {
            write.AddError("quantityUnit", "A quantity needs its unit; give the unit too.");
        }

        return target;
    }

    private static void Check(WriteContext write, SetOutputTargetInput input, OutputTarget target)
    {
        if (!input.PlannedQuantity.IsGiven && !input.QuantityUnit.IsGiven && !input.PlannedValue.IsGiven)
        {
            write.AddError("plannedValue", "Nothing is planned; give at least one of plannedQuantity, quantityUnit and plannedValue.");
        }

        if (input.PlannedQuantity.Value < 0)
        {
            write.AddError("plannedQuantity", "The quantity is negative; give zero or more.");
        }

        if (input.PlannedValue.Value is { Yuan: < 0 })
        {
            write.AddError("plannedValue", "The amount is negative; give zero or more.");
        }

        if (target.ActualQuantity is not null && input.QuantityUnit.Value is { } unit && unit != target.QuantityUnit)
        {
            write.AddError(
                "quantityUnit",
                $"The quantity reached is in {target.QuantityUnit}; clear it first (reportOutput with actualQuantity: null).");
        }
    }
}
