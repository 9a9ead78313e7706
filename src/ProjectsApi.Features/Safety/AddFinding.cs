using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

[Description("A hidden danger to add to a check(补登隐患)")]
internal sealed record AddFindingInput : WriteInput
{
    [Description("Safety check(所属检查)")]
    [IdOf(SafetyCheckRow.TypeName)]
    public required Guid SafetyCheckId { get; init; }

    [Description("Hidden danger(隐患)")]
    public required FindingInput Finding { get; init; }
}

internal sealed class AddFinding : IWriteCase<AddFindingInput, Finding>
{
    public async Task<Finding?> DecideAsync(WriteContext write, AddFindingInput input, CancellationToken cancellationToken)
    {
        if (input.Finding.Deadline is not null)
        {
            await SafetyCheckChecks.LockProjectAsync(write, input.SafetyCheckId, cancellationToken);
        }

        return await write.FindAsync<SafetyCheck>(input.SafetyCheckId, "safetyCheckId", cancellationToken) is { } check
            ? await NewFinding.AddAsync(write, check, input.Finding, "finding.", cancellationToken)
            : null;
    }
}
