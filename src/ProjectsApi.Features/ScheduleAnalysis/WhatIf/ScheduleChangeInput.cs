using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

[Description("A change of one node of a schedule, to be tried or applied; what is left out stays as it is(进度变更)")]
public sealed record ScheduleChangeInput
{
    [Description("Node of the project(进度节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Version of the node that you have read; needed to apply the change and of no matter to try it(期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Begins so many working days later than it would, as if what it waits for arrived late; negative for earlier(推迟,工作日)")]
    public decimal? DelayDays { get; init; }

    [Description("Duration in working days, or in days of 24 hours if elapsed(工期)")]
    public decimal? DurationDays { get; init; }

    [Description("What is left of the duration of a node that has begun; null for what the progress leaves(剩余工期)")]
    public Optional<decimal?> RemainingDays { get; init; }

    [Description("What a day fixes of the node; null for nothing(限制条件)")]
    public Optional<ScheduleConstraintInput?> Constraint { get; init; }

    [Description("Day by which it should finish, inclusive; null for none(最后期限)")]
    public Optional<DateOnly?> Deadline { get; init; }

    [Description("Calendar that it is worked by, of the program or the project; null for that of the schedule(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid?> CalendarId { get; init; }

    [Description("Links into the node that are new, or that are there already and become what is given(新增或修改紧前关系)")]
    public IReadOnlyList<ScheduleLinkChangeInput>? Links { get; init; }

    [Description("Predecessors whose links into the node go(解除的紧前节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public IReadOnlyList<Guid>? Unlinks { get; init; }
}
