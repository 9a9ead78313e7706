using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Baselines;

[Description("The schedule of a project to capture(采集基线)")]
internal sealed record CaptureBaselineInput : WriteInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Name, unique in the project(名称)")]
    public required string Name { get; init; }
}

internal sealed class CaptureBaseline(KeptSchedules kept) : IWriteCase<CaptureBaselineInput, ScheduleBaseline>
{
    public async Task<ScheduleBaseline?> DecideAsync(WriteContext write, CaptureBaselineInput input, CancellationToken cancellationToken)
    {
        // The lock keeps other writers away during the capture.
        var project = await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        if (await write.Database.ScheduleBaselines.AnyAsync(b => b.ProjectId == input.ProjectId && b.Name == input.Name, cancellationToken))
        {
            write.AddError("name", $"The project has a baseline '{input.Name}' already; give another name.");
        }

        var rows = await kept.LockedAsync(write.Database, input.ProjectId, cancellationToken);
        var schedule = ComputedSchedule.Of(rows, new ScheduleRequest(write.Today), cancellationToken);
        var nodes = CapturedNodes.NodesOf(schedule);
        if (nodes.Count == 0 && project is not null)
        {
            write.AddError("projectId", "The project has no schedule to capture; add nodes first (addScheduleNode).");
        }

        var baseline = new ScheduleBaseline
        {
            ProjectId = input.ProjectId,
            Name = input.Name,
            CapturedAt = write.Now,
            NodeCount = nodes.Count,
            Finish = nodes.Max(node => node.PlannedFinish) ?? nodes.Max(node => node.EarlyFinish),
            Nodes = BaselineNodes.Write(nodes),
        };
        write.Database.Add(baseline);
        return baseline;
    }
}
