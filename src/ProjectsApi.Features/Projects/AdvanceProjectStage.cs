using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("Next stage of a project: one step forward, the stage before a suspension, or CANCELLED(推进项目阶段)")]
internal sealed record AdvanceProjectStageInput : ChangeInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Stage to enter; use suspendProject for SUSPENDED(目标阶段)")]
    public required ProjectStage Stage { get; init; }

    [Description(
        "First day in the stage, not after today and not before the first day of the present stage. STARTED sets an empty actualStart. "
            + "IN_PRODUCTION sets an empty actualFinish once every phase is in production(进入日期)")]
    public required DateOnly EnteredOn { get; init; }

    [Description("Reason, such as that of a cancellation(原因)")]
    public string? Reason { get; init; }
}

internal sealed class AdvanceProjectStage : IWriteCase<AdvanceProjectStageInput, Project>
{
    public async Task<Project?> DecideAsync(WriteContext write, AdvanceProjectStageInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken) is not { } project)
        {
            return null;
        }

        write.ExpectVersion(project, input.ExpectedVersion);
        var suspendedIn = await StageRecord.SuspendedInAsync(write, project, cancellationToken);
        var allowed = project.NextStages(suspendedIn);
        var isAllowed = allowed.Contains(input.Stage);
        if (!isAllowed)
        {
            write.AddError(new StageTransitionError(
                Refusal(input.Stage, allowed), project.Stage, input.Stage, allowed, UserError.At("stage")));
        }

        await StageRecord.CheckDayAsync(write, project, "enteredOn", input.EnteredOn, cancellationToken);
        await RecordWorkAsync(write, project, input, cancellationToken);
        if (isAllowed)
        {
            write.Database.Add(project.Advance(input.Stage, input.EnteredOn, input.Reason, suspendedIn));
        }
        else
        {
            StageRecord.CheckRefused(write, input.EnteredOn, input.Reason);
        }

        return project;
    }

    private static Wording Refusal(ProjectStage stage, IReadOnlyList<ProjectStage> allowed)
    {
        if (stage == ProjectStage.Suspended && allowed.Count > 0)
        {
            return "A suspension needs a reason; use suspendProject.";
        }

        return allowed.Count == 0
            ? (Wording)"The project is in its last stage, which does not change."
            : "A project advances one step at a time; choose one of the allowed stages.";
    }

    private static async Task RecordWorkAsync(
        WriteContext write, Project project, AdvanceProjectStageInput input, CancellationToken cancellationToken)
    {
        var toCome = await write.Database.Phases.AnyAsync(p => p.ProjectId == project.Id && p.ActualOn == null, cancellationToken);
        project.RecordWork(input.Stage, input.EnteredOn, toCome);
        if (project.ActualFinish < project.ActualStart)
        {
            write.AddError(
                "enteredOn",
                $"Work would have lasted from {project.ActualStart:yyyy-MM-dd} to {project.ActualFinish:yyyy-MM-dd}; correct the day, or "
                    + $"actualStart and actualFinish first.");
        }
    }
}
