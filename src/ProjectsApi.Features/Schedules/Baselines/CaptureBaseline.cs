using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Baselines;

[Description("The schedule of a project to remember as it stands(采集基线)")]
public sealed record CaptureBaselineInput : WriteInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectType.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Name, given once in a project(名称)")]
    public required string Name { get; init; }
}

public sealed class CaptureBaseline : IWriteCase<CaptureBaselineInput, ScheduleBaseline>
{
    public async Task<ScheduleBaseline?> DecideAsync(Write write, CaptureBaselineInput input, CancellationToken cancellationToken)
    {
        // Nobody changes the schedule while it is captured.
        await write.TakeTurnAsync(input.ProjectId, cancellationToken);
        if (await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken) is not { } project)
        {
            return null;
        }

        if (await write.Database.ScheduleBaselines.AnyAsync(b => b.ProjectId == project.Id && b.Name == input.Name, cancellationToken))
        {
            write.Wrong("name", $"The project has a baseline '{input.Name}' already; a name is given once.");
        }

        var nodes = await NodesAsync(write, project.Id, cancellationToken);
        if (nodes.Count == 0)
        {
            write.Wrong("projectId", "The project has no schedule to capture; add nodes first (addScheduleNode).");
        }

        var baseline = new ScheduleBaseline
        {
            ProjectId = project.Id,
            Name = input.Name,
            CapturedAt = write.Now,
            NodeCount = nodes.Count,
            Finish = nodes.Max(node => node.PlannedFinish),
            Nodes = BaselineNodes.Write(nodes),
        };
        write.Database.Add(baseline);
        return baseline;
    }

    private static Task<List<BaselineNode>> NodesAsync(Write write, Guid project, CancellationToken cancellationToken) => write.Database.ScheduleNodes
        .Where(n => n.ProjectId == project).OrderBy(n => n.Ordinal).ThenBy(n => n.Id)
        .Select(n => new BaselineNode
        {
            Id = n.Id,
            ParentId = n.ParentId,
            Ordinal = n.Ordinal,
            Wbs = n.Wbs,
            Name = n.Name,
            Kind = n.Kind,
            PlannedStart = n.PlannedStart,
            PlannedFinish = n.PlannedFinish,
            EarlyStart = n.Forecast == null ? null : n.Forecast.EarlyStart,
            EarlyFinish = n.Forecast == null ? null : n.Forecast.EarlyFinish,
            DurationDays = n.DurationDays,
            Progress = n.Progress,
            Weight = n.Weight,
        }).ToListAsync(cancellationToken);
}
