using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Projects;

[Description("A new phase of a project(新增分期)")]
internal sealed record AddPhaseInput : WriteInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Number of the phase, 1 to 9999, unique in the project; the next number by default(期次)")]
    public int? Ordinal { get; init; }

    [Description("Name(名称)")]
    public required string Name { get; init; }

    [Description("Target year of the start of production(目标年份)")]
    public int? TargetYear { get; init; }

    [Description("Part of that year; needs the year(目标期间)")]
    public PeriodPart? TargetPart { get; init; }

    [Description("Capacity of the phase per year; needs its unit(本期年产能)")]
    public decimal? CapacityQuantity { get; init; }

    [Description("Unit of the capacity(产能单位)")]
    public string? CapacityUnit { get; init; }

    [Description("Day on which production began, not after today(实际投产日)")]
    public DateOnly? ActualOn { get; init; }
}

internal sealed class AddPhase : IWriteCase<AddPhaseInput, Phase>
{
    public async Task<Phase?> DecideAsync(WriteContext write, AddPhaseInput input, CancellationToken cancellationToken)
    {
        await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        var phase = new Phase
        {
            ProjectId = input.ProjectId,
            Ordinal = input.Ordinal ?? await PhaseOrdinals.NextAsync(write, input.ProjectId, cancellationToken),
            Name = input.Name,
            TargetYear = input.TargetYear,
            TargetPart = input.TargetPart,
            CapacityQuantity = input.CapacityQuantity,
            CapacityUnit = input.CapacityUnit,
            ActualOn = input.ActualOn,
        };
        await PhaseOrdinals.CheckAsync(write, phase, cancellationToken);
        write.AddErrors(PhaseRules.Problems(phase, write.Today));
        write.Database.Add(phase);
        return phase;
    }
}
