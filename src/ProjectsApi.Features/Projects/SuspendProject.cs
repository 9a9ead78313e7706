using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("Suspension of an active project. The mutation advanceProjectStage returns it to the stage before(停缓建)")]
internal sealed record SuspendProjectInput : ChangeInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Day of the suspension, not after today and not before the first day of the present stage(停缓建日期)")]
    public required DateOnly SuspendedOn { get; init; }

    [Description("Reason(原因)")]
    public required string Reason { get; init; }
}

internal sealed class SuspendProject : IWriteCase<SuspendProjectInput, Project>
{
    public async Task<Project?> DecideAsync(WriteContext write, SuspendProjectInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken) is not { } project)
        {
            return null;
        }

        write.ExpectVersion(project, input.ExpectedVersion);
        var maySuspend = project.MaySuspend;
        if (!maySuspend)
        {
            var allowed = project.NextStages(await StageRecord.SuspendedInAsync(write, project, cancellationToken));
            write.AddError(new StageTransitionError(
                "Only an active project can be suspended.", project.Stage, ProjectStage.Suspended, allowed,
                UserError.At("projectId")));
        }

        await StageRecord.CheckDayAsync(write, project, "suspendedOn", input.SuspendedOn, cancellationToken);
        if (maySuspend)
        {
            write.Database.Add(project.Suspend(input.SuspendedOn, input.Reason));
        }
        else
        {
            StageRecord.CheckRefused(write, input.SuspendedOn, input.Reason);
        }

        return project;
    }
}
