using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules;

[Description("A new node of a project's schedule(新增进度节点)")]
public sealed record AddScheduleNodeInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectType.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Summary above, of the same project; none for the top(上级汇总节点)")]
    [IdOf(ScheduleNodeType.TypeName)]
    public Guid? ParentId { get; init; }

    [Description("Node below the same parent to stand behind; null for the first place; left out for the last(排在其后的节点)")]
    [IdOf(ScheduleNodeType.TypeName)]
    public Optional<Guid?> AfterId { get; init; }

    [Description("Name(名称)")]
    public required string Name { get; init; }

    [Description("Kind(节点类型)")]
    public required ScheduleNodeKind Kind { get; init; }

    [Description("Code in the work breakdown structure, given once in a project(WBS 编码)")]
    public string? Wbs { get; init; }

    [Description("First day of the plan(计划开始)")]
    public DateOnly? PlannedStart { get; init; }

    [Description("Last day of the plan, inclusive; that of a milestone is its first(计划完成)")]
    public DateOnly? PlannedFinish { get; init; }

    [Description("Duration in working days; zero or none for a milestone(工期,工作日)")]
    public decimal? DurationDays { get; init; }

    [Description("Weight in the progress of the node above, counted when every node beside it has one(权重)")]
    public decimal? Weight { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationType.TypeName)]
    public Guid? ResponsibleOrganisationId { get; init; }
}

public sealed class AddScheduleNode : IWriteCase<AddScheduleNodeInput, ScheduleNode>
{
    public async Task<ScheduleNode?> DecideAsync(Write write, AddScheduleNodeInput input, CancellationToken cancellationToken)
    {
        await write.TakeTurnAsync(input.ProjectId, cancellationToken);
        var project = await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken);
        var parent = await write.FindAsync<ScheduleNode>(input.ParentId, "parentId", cancellationToken);
        var behind = await write.FindAsync<ScheduleNode>(input.AfterId.Value, "afterId", cancellationToken);
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId, "responsibleOrganisationId", cancellationToken);
        var node = NodeOf(input);
        write.Database.Add(node);
        ScheduleNodeChecks.CheckPlan(write, node);
        if (project is null)
        {
            return null;
        }

        await ScheduleNodeChecks.CheckWbsAsync(write, node, cancellationToken);
        if (parent is not null && !ScheduleNodeChecks.CheckParent(write, parent, project.Id))
        {
            return node;
        }

        if (ScheduleNodeChecks.CheckSibling(write, behind, node, input.ParentId))
        {
            var outline = await Outline.LoadAsync(write, project.Id, cancellationToken);
            outline.Place(node, input.ParentId, input.AfterId.IsGiven ? behind?.Id : outline.ChildrenOf(input.ParentId).LastOrDefault(n => n != node)?.Id);
            outline.RollUp(input.ParentId);
        }

        return node;
    }

    private static ScheduleNode NodeOf(AddScheduleNodeInput input) => new()
    {
        ProjectId = input.ProjectId,
        ParentId = input.ParentId,
        Ordinal = 1,
        Name = input.Name,
        Kind = input.Kind,
        Wbs = input.Wbs,
        PlannedStart = input.PlannedStart,
        PlannedFinish = input.PlannedFinish,
        DurationDays = input.DurationDays,
        Weight = input.Weight,
        ResponsibleOrganisationId = input.ResponsibleOrganisationId,
    };
}
