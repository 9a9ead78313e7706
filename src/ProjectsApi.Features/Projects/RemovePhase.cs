using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("A phase that nothing refers to and that goes(删除分期)")]
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

        write.Expect(phase, input.ExpectedVersion);
        await References.RefuseAsync(
            write, phase, "phaseId", uses => $"The phase is still needed: {uses}. Let them name another one first.", cancellationToken);

        write.Database.Remove(phase);
        return phase;
    }
}
