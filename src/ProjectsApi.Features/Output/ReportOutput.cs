using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Output;

[Description("Output reached; an omitted figure stays, null clears it(上报产出)")]
internal sealed record ReportOutputInput : ChangeInput
{
    [Description("Output target(产出目标)")]
    [IdOf(OutputTargetRow.TypeName)]
    public required Guid OutputTargetId { get; init; }

    [Description("Quantity reached in all, zero or more, in the unit of the target(实际产量)")]
    public Optional<decimal?> ActualQuantity { get; init; }

    [Description("Output value reached in all, zero or more(实际产值)")]
    public Optional<MoneyInput?> ActualValue { get; init; }
}

internal sealed class ReportOutput : IWriteCase<ReportOutputInput, OutputTarget>
{
    public async Task<OutputTarget?> DecideAsync(WriteContext write, ReportOutputInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<OutputTarget>(input.OutputTargetId, "outputTargetId", cancellationToken) is not { } target)
        {
            return null;
        }

        write.ExpectVersion(target, input.ExpectedVersion);
        Check(write, input, target);
        target.ActualQuantity = input.ActualQuantity.Or(target.ActualQuantity);
        target.ActualValue = input.ActualValue.IsGiven ? input.ActualValue.Value?.Yuan : target.ActualValue;
        return target;
    }

    private static void Check(WriteContext write, ReportOutputInput input, OutputTarget target)
    {
        if (!input.ActualQuantity.IsGiven && !input.ActualValue.IsGiven)
        {
            write.AddError("actualValue", "Nothing is reported; give actualQuantity, actualValue or both.");
        }

        if (input.ActualQuantity.Value < 0)
        {
            write.AddError("actualQuantity", "The quantity is negative; give zero or more.");
        }

        if (input.ActualQuantity.Value is not null && target.QuantityUnit is null)
        {
            write.AddError("actualQuantity", "The target has no unit for quantities; give it one first (setOutputTarget).");
        }

        if (input.ActualValue.Value is { Yuan: < 0 })
        {
            write.AddError("actualValue", "The amount is negative; give zero or more.");
        }
    }
}
