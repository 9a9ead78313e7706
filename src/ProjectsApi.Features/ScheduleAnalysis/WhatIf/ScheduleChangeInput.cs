using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

[Description("A change of one node of a schedule, to try or to apply. Omitted values stay(进度变更)")]
internal sealed record ScheduleChangeInput
{
    [Description("Node of the project(进度节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Version of the node that you have read. Applying the change requires it, trying ignores it(期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Delay of the start, working days, as if a predecessor were late; negative for earlier(推迟,工作日)")]
    public decimal? DelayDays { get; init; }

    [Description("Duration in working days, or in days of 24 hours if elapsed(工期)")]
    public decimal? DurationDays { get; init; }

    [Description("Remaining duration of a started node; null to derive it from the progress(剩余工期)")]
    public Optional<decimal?> RemainingDays { get; init; }

    [Description("Constraint of the node; null for none(限制条件)")]
    public Optional<ScheduleConstraintInput?> Constraint { get; init; }

    [Description("Deadline, inclusive; null for none(最后期限)")]
    public Optional<DateOnly?> Deadline { get; init; }

    [Description("Calendar, built-in or of the project; null for the calendar of the schedule(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid?> CalendarId { get; init; }

    [Description("Links from predecessors to add or to change(新增或修改紧前关系)")]
    public IReadOnlyList<ScheduleLinkChangeInput>? Links { get; init; }

    [Description("Predecessors whose links to the node are removed(解除的紧前节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public IReadOnlyList<Guid>? Unlinks { get; init; }
}
