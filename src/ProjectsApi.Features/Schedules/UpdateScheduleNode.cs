using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules;

[Description("What changes in the plan of a schedule node; what is left out stays as it is(修改进度节点)")]
public sealed record UpdateScheduleNodeInput : ChangeInput
{
    [Description("Node(进度节点)")]
    [IdOf(ScheduleNodeType.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Name(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Kind; a summary with nodes below it stays one(节点类型)")]
    public Optional<ScheduleNodeKind> Kind { get; init; }

    [Description("Code in the work breakdown structure, given once in a project(WBS 编码)")]
    public Optional<string?> Wbs { get; init; }

    [Description("First day of the plan(计划开始)")]
    public Optional<DateOnly?> PlannedStart { get; init; }

    [Description("Last day of the plan, inclusive; that of a milestone is its first(计划完成)")]
    public Optional<DateOnly?> PlannedFinish { get; init; }

    [Description("Duration in working days; zero or none for a milestone(工期,工作日)")]
    public Optional<decimal?> DurationDays { get; init; }

    [Description("Weight in the progress of the node above, counted when every node beside it has one(权重)")]
    public Optional<decimal?> Weight { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationType.TypeName)]
    public Optional<Guid?> ResponsibleOrganisationId { get; init; }
}

public sealed class UpdateScheduleNode : IWriteCase<UpdateScheduleNodeInput, ScheduleNode>
{
    public async Task<ScheduleNode?> DecideAsync(Write write, UpdateScheduleNodeInput input, CancellationToken cancellationToken)
    {
        await Outline.TakeTurnAsync(write, input.ScheduleNodeId, cancellationToken);
        var node = await write.FindAsync<ScheduleNode>(input.ScheduleNodeId, "scheduleNodeId", cancellationToken);
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId.Value, "responsibleOrganisationId", cancellationToken);
        if (node is null)
        {
            return null;
        }

        write.Expect(node, input.ExpectedVersion);
        Apply(node, input);
        ScheduleNodeChecks.CheckPlan(write, node);
        if (input.Wbs.IsGiven)
        {
            await ScheduleNodeChecks.CheckWbsAsync(write, node, cancellationToken);
        }

        if (input.Kind.IsGiven)
        {
            await CheckKindAsync(write, node, cancellationToken);
        }

        if (input.Weight.IsGiven && node.ParentId is { } parent)
        {
            (await Outline.LoadAsync(write, node.ProjectId, cancellationToken)).RollUp(parent);
        }

        return node;
    }

    private static void Apply(ScheduleNode node, UpdateScheduleNodeInput input)
    {
        node.Name = input.Name.Or(node.Name);
        node.Kind = input.Kind.Or(node.Kind);
        node.Wbs = input.Wbs.Or(node.Wbs);
        node.PlannedStart = input.PlannedStart.Or(node.PlannedStart);
        node.PlannedFinish = input.PlannedFinish.Or(node.PlannedFinish);
        node.DurationDays = input.DurationDays.Or(node.DurationDays);
        node.Weight = input.Weight.Or(node.Weight);
        node.ResponsibleOrganisationId = input.ResponsibleOrganisationId.Or(node.ResponsibleOrganisationId);
    }

    private static async Task CheckKindAsync(Write write, ScheduleNode node, CancellationToken cancellationToken)
    {
        if (!ScheduleRules.MayStandAt(node.Kind, node.Progress))
        {
            write.Wrong("kind", $"A milestone is reached or not, and this node stands at {node.Progress:0.####} %; report 0 or 100 % first.");
        }

        if (!ScheduleRules.MayHaveChildren(node.Kind) && await write.Database.ScheduleNodes.AnyAsync(n => n.ParentId == node.Id, cancellationToken))
        {
            write.Wrong("kind", "The node has others below it and stays a SUMMARY; move or remove them first.");
        }
    }
}
