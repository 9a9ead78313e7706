using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Comparison;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary>A schedule before and after changes that are not kept.</summary>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
/// <param name="Comparison">What moves; null when one of them has no dates.</param>
public sealed record ScheduleWhatIf(ComputedSchedule Before, ComputedSchedule After, ScheduleComparison? Comparison);

/// <summary>A node that moves.</summary>
public sealed record MovedNode(MovedActivity Moved, ScheduleNode Row) : ComputedNode(Row.Id, Row.Wbs, Row.Name);
