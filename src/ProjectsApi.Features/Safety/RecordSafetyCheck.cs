using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

[Description("A safety check with its findings(登记安全检查)")]
internal sealed record RecordSafetyCheckInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Day of the inspection, not after today(检查日期)")]
    public required DateOnly CheckedOn { get; init; }

    [Description("Kind(检查类型)")]
    public required SafetyCheckKind Kind { get; init; }

    [Description("Inspecting organisation(检查单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? InspectingOrganisationId { get; init; }

    [Description("Score by JGJ 59, 0 to 100(得分)")]
    public decimal? Score { get; init; }

    [Description("Whether a sub-table scored zero(是否有零分项)")]
    [DefaultValue(false)]
    public bool HasZeroItem { get; init; }

    [Description("Note(备注)")]
    public string? Note { get; init; }

    [Description("Hidden dangers found, at most 100(隐患)")]
    public IReadOnlyList<FindingInput>? Findings { get; init; }
}

internal sealed class RecordSafetyCheck : IWriteCase<RecordSafetyCheckInput, SafetyCheck>
{
    private const int MostFindings = 100;

    public async Task<SafetyCheck?> DecideAsync(WriteContext write, RecordSafetyCheckInput input, CancellationToken cancellationToken)
    {
        var project = await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken);
        await write.FindAsync<Organisation>(input.InspectingOrganisationId, "inspectingOrganisationId", cancellationToken);
        var check = new SafetyCheck
        {
            ProjectId = input.ProjectId,
            CheckedOn = input.CheckedOn,
            Kind = input.Kind,
            InspectingOrganisationId = input.InspectingOrganisationId,
            Score = input.Score,
            HasZeroItem = input.HasZeroItem,
            Note = input.Note,
        };
        write.Database.Add(check);
        SafetyCheckChecks.Check(write, check);
        var findings = input.Findings ?? [];
        if (findings.Count > MostFindings)
        {
            write.AddError(
                "findings", $"There are {findings.Count} findings; give at most {MostFindings} at once and add the others (addFinding).");
            return check;
        }

        for (var index = 0; index < findings.Count; index++)
        {
            await NewFinding.AddAsync(write, check, findings[index], $"findings.{index}.", cancellationToken);
        }

        return project is null ? null : check;
    }
}
