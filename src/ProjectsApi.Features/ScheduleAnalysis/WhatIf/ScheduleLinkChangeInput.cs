using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

[Description("A link to add or its new values(紧前关系变更)")]
internal sealed record ScheduleLinkChangeInput
{
    [Description("Predecessor, of the same project(紧前节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid PredecessorId { get; init; }

    [Description("Linked ends(关系类型)")]
    [DefaultValue(ScheduleLinkKind.FS)]
    public ScheduleLinkKind Kind { get; init; }

    [Description("Lag in working days; negative for a lead, none for zero or if lag is given(搭接时间,工作日)")]
    public decimal? LagDays { get; init; }

    [Description("Lag in any unit, instead of lagDays(搭接时间)")]
    public ScheduleLagInput? Lag { get; init; }
}
