using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Comparison;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary>A schedule before and after changes that are not saved.</summary>
/// <param name="Before">Present schedule.</param>
/// <param name="After">Schedule with the changes.</param>
/// <param name="Comparison">Comparison of both; null if one has no dates.</param>
internal sealed record ScheduleWhatIf(ComputedSchedule Before, ComputedSchedule After, ScheduleComparison? Comparison);

/// <summary>A node with changed dates.</summary>
internal sealed record MovedNode(MovedActivity Moved, ScheduleNode Row) : ComputedNode(Row.Id, Row.Wbs, Row.Name);
