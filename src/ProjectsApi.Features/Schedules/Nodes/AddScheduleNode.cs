using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("A new node of a project's schedule(新增进度节点)")]
internal sealed record AddScheduleNodeInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Parent summary, of the same project; none for the top(上级汇总节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public Guid? ParentId { get; init; }

    [Description("Preceding child of the same parent. Null is the first position, and an omitted value the last(排在其后的节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public Optional<Guid?> AfterId { get; init; }

    [Description("Name(名称)")]
    public required string Name { get; init; }

    [Description("Kind(节点类型)")]
    public required ScheduleNodeKind Kind { get; init; }

    [Description("Code in the work breakdown structure, unique in the project(WBS 编码)")]
    public string? Wbs { get; init; }

    [Description("First day of the plan(计划开始)")]
    public DateOnly? PlannedStart { get; init; }

    [Description("Time of day for plannedStart; none for its first working minute(计划开始时刻)")]
    public TimeOnly? PlannedStartTime { get; init; }

    [Description("Last planned day, inclusive; for a milestone, its first(计划完成)")]
    public DateOnly? PlannedFinish { get; init; }

    [Description("Time of day for plannedFinish, 00:00:00 for its end; none for its last working minute(计划完成时刻)")]
    public TimeOnly? PlannedFinishTime { get; init; }

    [Description("Duration in working days, or in days of 24 hours if elapsed; zero or none for a milestone(工期)")]
    public decimal? DurationDays { get; init; }

    [Description("Whether the duration runs around the clock(是否日历工期)")]
    [DefaultValue(false)]
    public bool IsElapsed { get; init; }

    [Description("Whether the node keeps its planned days, regardless of its links(是否手动排程)")]
    [DefaultValue(false)]
    public bool IsManual { get; init; }

    [Description("Calendar, built-in or of the project; none for the calendar of the schedule(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Guid? CalendarId { get; init; }

    [Description("Quantity that stays fixed when assignments change(任务类型)")]
    [DefaultValue(ScheduleTaskType.FixedUnits)]
    public ScheduleTaskType TaskType { get; init; }

    [Description("Whether the total work stays fixed when resources are added or removed(是否投入比导向)")]
    [DefaultValue(false)]
    public bool IsEffortDriven { get; init; }

    [Description("Whether only its own calendar applies, without the calendars of its resources(是否忽略资源日历)")]
    [DefaultValue(false)]
    public bool IgnoresResourceCalendars { get; init; }

    [Description("Constraint of the node(限制条件)")]
    public ScheduleConstraintInput? Constraint { get; init; }

    [Description("Deadline, inclusive; moves no date, but shortens the float(最后期限)")]
    public DateOnly? Deadline { get; init; }

    [Description("Time of day for deadline, 00:00:00 for its end; none for its last working minute(最后期限时刻)")]
    public TimeOnly? DeadlineTime { get; init; }

    [Description("Uncertainty of the duration, for a TASK(工期风险)")]
    public ScheduleRiskInput? Risk { get; init; }

    [Description("Weight in the progress of the parent, used if all its children have one(权重)")]
    public decimal? Weight { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? ResponsibleOrganisationId { get; init; }
}

internal sealed class AddScheduleNode(KeptSchedules kept) : IWriteCase<AddScheduleNodeInput, ScheduleNode>
{
    public async Task<ScheduleNode?> DecideAsync(WriteContext write, AddScheduleNodeInput input, CancellationToken cancellationToken)
    {
        var project = await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        var parent = await write.FindAsync<ScheduleNode>(input.ParentId, "parentId", cancellationToken);
        var previous = await write.FindAsync<ScheduleNode>(input.AfterId.Value, "afterId", cancellationToken);
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId, "responsibleOrganisationId", cancellationToken);
        var calendar = await CalendarChoice.FindAsync(write, input.CalendarId, project?.Id, "calendarId", cancellationToken);
        var node = NodeOf(input, calendar);
        write.Database.Add(node);
        ScheduleNodeChecks.CheckPlan(write, node);
        ScheduleTimeChecks.CheckPlan(write, node, new(input.PlannedStartTime), new(input.PlannedFinishTime), new(input.DeadlineTime));
        ScheduleTimeChecks.CheckDays(write.AddError, input.DurationDays, "durationDays");
        input.Constraint?.Check(write.AddError);
        input.Risk?.Check(write);
        if (project is null)
        {
            return null;
        }

        await ScheduleNodeChecks.CheckWbsAsync(write, node, cancellationToken);
        if (parent is not null && !ScheduleNodeChecks.CheckParent(write, parent, project.Id))
        {
            return node;
        }

        if (ScheduleNodeChecks.CheckSibling(write, previous, node, input.ParentId))
        {
            var outline = await Outline.LoadAsync(write, kept, project.Id, cancellationToken);
            outline.Place(
                node, input.ParentId, input.AfterId.IsGiven ? previous?.Id : outline.ChildrenOf(input.ParentId)
                    .LastOrDefault(n => n != node)?.Id);
            outline.RollUp(input.ParentId);
        }

        return node;
    }

    private static ScheduleNode NodeOf(AddScheduleNodeInput input, CalendarChoice calendar)
    {
        var node = new ScheduleNode
        {
            ProjectId = input.ProjectId,
            ParentId = input.ParentId,
            Ordinal = 1,
            Name = input.Name,
            Kind = input.Kind,
            Wbs = input.Wbs,
            PlannedStart = input.PlannedStart,
            PlannedStartMinute = TimeOfDay.MinuteOf(input.PlannedStartTime),
            PlannedFinish = input.PlannedFinish,
            PlannedFinishMinute = TimeOfDay.MinuteOf(input.PlannedFinishTime, endsDay: true),
            DurationDays = input.DurationDays,
            IsElapsed = input.IsElapsed,
            IsManual = input.IsManual,
            TaskType = input.TaskType,
            IsEffortDriven = input.IsEffortDriven,
            IgnoresResourceCalendars = input.IgnoresResourceCalendars,
            BuiltInCalendar = calendar.BuiltIn,
            CalendarId = calendar.Own,
            DeadlineOn = input.Deadline,
            DeadlineMinute = TimeOfDay.MinuteOf(input.DeadlineTime, endsDay: true),
            Weight = input.Weight,
            ResponsibleOrganisationId = input.ResponsibleOrganisationId,
        };
        ScheduleConstraintInput.Apply(node, input.Constraint);
        ScheduleRiskInput.Apply(node, input.Risk);
        return node;
    }
}
