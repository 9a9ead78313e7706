using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("A phase to remove, to which no row refers(删除分期)")]
internal sealed record RemovePhaseInput : ChangeInput
{
    [Description("Phase(分期)")]
    [IdOf(PhaseRow.TypeName)]
    public required Guid PhaseId { get; init; }
}

internal sealed class RemovePhase : IWriteCase<RemovePhaseInput, Phase>
{
    public async Task<Phase?> DecideAsync(WriteContext write, RemovePhaseInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Phase>(input.PhaseId, "phaseId", cancellationToken) is not { } phase)
        {
            return null;
        }

        write.ExpectVersion(phase, input.ExpectedVersion);
        await References.RefuseAsync(
            write, phase, "phaseId", uses => $"Other rows still refer to the phase: {uses}. Change them first.", cancellationToken);

        write.Database.Remove(phase);
        return phase;
    }
}
