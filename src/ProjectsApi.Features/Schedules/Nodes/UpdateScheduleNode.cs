using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("Changes of a schedule node's plan; omitted values stay(修改进度节点)")]
internal sealed record UpdateScheduleNodeInput : ChangeInput
{
    [Description("Node(进度节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Name(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Kind; a summary with children stays one(节点类型)")]
    public Optional<ScheduleNodeKind> Kind { get; init; }

    [Description("Code in the work breakdown structure, unique in the project(WBS 编码)")]
    public Optional<string?> Wbs { get; init; }

    [Description("First day of the plan(计划开始)")]
    public Optional<DateOnly?> PlannedStart { get; init; }

    [Description("Time of day for plannedStart; null for its first working minute. Clearing plannedStart clears it too(计划开始时刻)")]
    public Optional<TimeOnly?> PlannedStartTime { get; init; }

    [Description("Last planned day, inclusive; for a milestone, its first(计划完成)")]
    public Optional<DateOnly?> PlannedFinish { get; init; }

    [Description("Time of day for plannedFinish, 00:00:00 for its end; null for its last working minute(计划完成时刻)")]
    public Optional<TimeOnly?> PlannedFinishTime { get; init; }

    [Description("Duration in working days, or in days of 24 hours if elapsed; zero or none for a milestone(工期)")]
    public Optional<decimal?> DurationDays { get; init; }

    [Description("Whether the duration runs around the clock(是否日历工期)")]
    public Optional<bool> IsElapsed { get; init; }

    [Description("Whether the node keeps its planned days, regardless of its links(是否手动排程)")]
    public Optional<bool> IsManual { get; init; }

    [Description("Calendar, built-in or of the project; null for the calendar of the schedule(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid?> CalendarId { get; init; }

    [Description("Quantity that stays fixed when assignments change(任务类型)")]
    public Optional<ScheduleTaskType> TaskType { get; init; }

    [Description("Whether the total work stays fixed when resources are added or removed(是否投入比导向)")]
    public Optional<bool> IsEffortDriven { get; init; }

    [Description("Whether only its own calendar applies, without the calendars of its resources(是否忽略资源日历)")]
    public Optional<bool> IgnoresResourceCalendars { get; init; }

    [Description("Constraint of the node; null for none(限制条件)")]
    public Optional<ScheduleConstraintInput?> Constraint { get; init; }

    [Description("Deadline, inclusive; moves no date, but shortens the float(最后期限)")]
    public Optional<DateOnly?> Deadline { get; init; }

    [Description("Time of day for deadline, 00:00:00 for its end; null for its last working minute(最后期限时刻)")]
    public Optional<TimeOnly?> DeadlineTime { get; init; }

    [Description("Uncertainty of the duration, for a TASK; null for none(工期风险)")]
    public Optional<ScheduleRiskInput?> Risk { get; init; }

    [Description("Weight in the progress of the parent, used if all its children have one(权重)")]
    public Optional<decimal?> Weight { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> ResponsibleOrganisationId { get; init; }
}

internal sealed class UpdateScheduleNode(KeptSchedules kept) : IWriteCase<UpdateScheduleNodeInput, ScheduleNode>
{
    public async Task<ScheduleNode?> DecideAsync(WriteContext write, UpdateScheduleNodeInput input, CancellationToken cancellationToken)
    {
        await Outline.LockProjectAsync(write, input.ScheduleNodeId, cancellationToken);
        var node = await write.FindAsync<ScheduleNode>(input.ScheduleNodeId, "scheduleNodeId", cancellationToken);
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId.Value, "responsibleOrganisationId", cancellationToken);
        if (node is null)
        {
            return null;
        }

        write.ExpectVersion(node, input.ExpectedVersion);
        var duration = node.DurationDays;
        Apply(node, input);
        ApplyPlan(node, input);
        if (duration != node.DurationDays)
        {
            (await AssignedTask.LoadAsync(write, node, cancellationToken)).DurationChanged(duration);
        }

        await ApplyCalendarAsync(write, node, input, cancellationToken);
        CheckPlan(write, node, input);
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
            (await Outline.LoadAsync(write, kept, node.ProjectId, cancellationToken)).RollUp(parent);
        }

        return node;
    }

    private static void Apply(ScheduleNode node, UpdateScheduleNodeInput input)
    {
        node.Name = input.Name.Or(node.Name);
        node.Kind = input.Kind.Or(node.Kind);
        node.Wbs = input.Wbs.Or(node.Wbs);
        node.Weight = input.Weight.Or(node.Weight);
        node.ResponsibleOrganisationId = input.ResponsibleOrganisationId.Or(node.ResponsibleOrganisationId);
    }

    private static void ApplyPlan(ScheduleNode node, UpdateScheduleNodeInput input)
    {
        node.PlannedStart = input.PlannedStart.Or(node.PlannedStart);
        node.PlannedStartMinute = TimeOfDay.MinuteOf(input.PlannedStartTime, node.PlannedStart, node.PlannedStartMinute);
        node.PlannedFinish = input.PlannedFinish.Or(node.PlannedFinish);
        node.PlannedFinishMinute = TimeOfDay.MinuteOf(input.PlannedFinishTime, node.PlannedFinish, node.PlannedFinishMinute, endsDay: true);
        node.DurationDays = input.DurationDays.Or(node.DurationDays);
        node.IsElapsed = input.IsElapsed.Or(node.IsElapsed);
        node.IsManual = input.IsManual.Or(node.IsManual);
        node.TaskType = input.TaskType.Or(node.TaskType);
        node.IsEffortDriven = input.IsEffortDriven.Or(node.IsEffortDriven);
        node.IgnoresResourceCalendars = input.IgnoresResourceCalendars.Or(node.IgnoresResourceCalendars);
        node.DeadlineOn = input.Deadline.Or(node.DeadlineOn);
        node.DeadlineMinute = TimeOfDay.MinuteOf(input.DeadlineTime, node.DeadlineOn, node.DeadlineMinute, endsDay: true);
        if (input.Constraint.IsGiven)
        {
            ScheduleConstraintInput.Apply(node, input.Constraint.Value);
        }

        if (input.Risk.IsGiven)
        {
            ScheduleRiskInput.Apply(node, input.Risk.Value);
        }
    }

    private static async Task ApplyCalendarAsync(
        WriteContext write, ScheduleNode node, UpdateScheduleNodeInput input, CancellationToken cancellationToken)
    {
        if (input.CalendarId.IsGiven)
        {
            var calendar = await CalendarChoice.FindAsync(write, input.CalendarId.Value, node.ProjectId, "calendarId", cancellationToken);
            (node.BuiltInCalendar, node.CalendarId) = (calendar.BuiltIn, calendar.Own);
        }
    }

    private static void CheckPlan(WriteContext write, ScheduleNode node, UpdateScheduleNodeInput input)
    {
        ScheduleNodeChecks.CheckPlan(write, node);
        ScheduleTimeChecks.CheckPlan(write, node, input.PlannedStartTime, input.PlannedFinishTime, input.DeadlineTime);
        ScheduleTimeChecks.CheckDays(write.AddError, input.DurationDays.Value, "durationDays");
        input.Constraint.Value?.Check(write.AddError);
        input.Risk.Value?.Check(write);
    }

    private static async Task CheckKindAsync(WriteContext write, ScheduleNode node, CancellationToken cancellationToken)
    {
        if (!node.MayStandAt(node.Progress))
        {
            write.AddError(
                "kind", $"A milestone is reached or not, and this node is at {node.Progress:0.####} %; report 0 or 100 % first.");
        }

        var id = node.Id;
        if (node.Kind != ScheduleNodeKind.Task && await write.Database.ScheduleAssignments.AnyAsync(a => a.NodeId == id, cancellationToken))
        {
            write.AddError("kind", "The node has assignments and stays a TASK; remove them first (removeScheduleAssignment).");
        }

        if (!ScheduleRules.MayHaveChildren(node.Kind)
            && await write.Database.ScheduleNodes.AnyAsync(n => n.ParentId == node.Id, cancellationToken))
        {
            write.AddError("kind", "The node has children and stays a SUMMARY; move or remove them first.");
        }
    }
}
