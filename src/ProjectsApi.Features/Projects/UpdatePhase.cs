using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Projects;

[Description("New values of a phase; omitted values stay, null clears(修改分期)")]
internal sealed record UpdatePhaseInput : ChangeInput
{
    [Description("Phase(分期)")]
    [IdOf(PhaseRow.TypeName)]
    public required Guid PhaseId { get; init; }

    [Description("Number of the phase, 1 to 9999, unique in the project(期次)")]
    public Optional<int> Ordinal { get; init; }

    [Description("Name(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Target year of the start of production(目标年份)")]
    public Optional<int?> TargetYear { get; init; }

    [Description("Part of that year; needs the year(目标期间)")]
    public Optional<PeriodPart?> TargetPart { get; init; }

    [Description("Capacity of the phase per year; needs its unit(本期年产能)")]
    public Optional<decimal?> CapacityQuantity { get; init; }

    [Description("Unit of the capacity(产能单位)")]
    public Optional<string?> CapacityUnit { get; init; }

    [Description("Day on which production began, not after today(实际投产日)")]
    public Optional<DateOnly?> ActualOn { get; init; }
}

internal sealed class UpdatePhase : IWriteCase<UpdatePhaseInput, Phase>
{
    public async Task<Phase?> DecideAsync(WriteContext write, UpdatePhaseInput input, CancellationToken cancellationToken)
    {
        if (input.Ordinal.IsGiven)
        {
            await ProjectLock.LockProjectAsync(
                write.Database, write.Database.Phases.Where(p => p.Id == input.PhaseId).Select(p => p.ProjectId), cancellationToken);
        }

        if (await write.FindAsync<Phase>(input.PhaseId, "phaseId", cancellationToken) is not { } phase)
        {
            return null;
        }

        write.ExpectVersion(phase, input.ExpectedVersion);
        phase.Ordinal = input.Ordinal.Or(phase.Ordinal);
        phase.Name = input.Name.Or(phase.Name);
        phase.TargetYear = input.TargetYear.Or(phase.TargetYear);
        phase.TargetPart = input.TargetPart.Or(phase.TargetPart);
        phase.CapacityQuantity = input.CapacityQuantity.Or(phase.CapacityQuantity);
        phase.CapacityUnit = input.CapacityUnit.Or(phase.CapacityUnit);
        phase.ActualOn = input.ActualOn.Or(phase.ActualOn);
        await PhaseOrdinals.CheckAsync(write, phase, cancellationToken);
        write.AddErrors(PhaseRules.Problems(phase, write.Today));
        return phase;
    }
}
