using System.ComponentModel;

namespace ProjectsApi.Planning.Staffing;

/// <summary>The one of work, units and duration that stays when another of the three changes.</summary>
/// <remarks>Source: Microsoft Project, task types: fixed units, fixed duration, fixed work.</remarks>
[Description("Quantity of a task that stays fixed when assignments change. Duration = work ÷ units (任务类型)")]
public enum ScheduleTaskType
{
    /// <summary>Units stay: work and duration follow one another.</summary>
    [Description("Units stay: more work takes longer, more units take less time (固定单位)")]
    FixedUnits = 0,

    /// <summary>The duration stays: work and units follow one another.</summary>
    [Description("The duration stays, and calendars of resources do not move the task (固定工期)")]
    FixedDuration = 1,

    /// <summary>Work stays: units and duration follow one another.</summary>
    [Description("Work stays: another duration takes other units (固定工时)")]
    FixedWork = 2,
}
