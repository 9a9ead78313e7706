using System.ComponentModel;

namespace ProjectsApi.Planning.Investments;

/// <summary>The rule that decided the status of a milestone; rules are tried in the order of this list.</summary>
[Description("Rule that decided the status of a milestone. Rules are tried in the order of this list (状态判定规则)")]
public enum MilestoneRule
{
    /// <summary>A day of cancellation is recorded.</summary>
    [Description("A day of cancellation is recorded (已取消)")]
    CancelledOnRecord,

    /// <summary>The report awaits another person's confirmation.</summary>
    [Description("Another person has not confirmed the report yet (已上报待确认)")]
    ReportAwaitsConfirmation,

    /// <summary>An actual day is recorded and no planned day to compare it with.</summary>
    [Description("An actual day is recorded and no planned day to compare it with (已完成,无计划日期)")]
    ReachedWithoutPlannedDay,

    /// <summary>The actual day is on or before the planned day.</summary>
    [Description("The actual day is on or before the planned day (按期完成)")]
    ReachedByPlannedDay,

    /// <summary>The actual day is after the planned day.</summary>
    [Description("The actual day is after the planned day (逾期完成)")]
    ReachedAfterPlannedDay,

    /// <summary>Neither an actual nor a planned day is recorded.</summary>
    [Description("Neither an actual nor a planned day is recorded (无计划日期)")]
    NoPlannedDay,

    /// <summary>The planned day has passed and the project is finished or cancelled.</summary>
    [Description("The planned day has passed and the project is finished or cancelled (计划已过且项目已结束)")]
    PlannedDayPassedProjectClosed,

    /// <summary>The planned day has passed and the project goes on.</summary>
    [Description("The planned day has passed and the project goes on (计划已过)")]
    PlannedDayPassed,

    /// <summary>The planned day is today or at most 30 days ahead.</summary>
    [Description("The planned day is today or at most 30 days ahead (30 天内到期)")]
    PlannedDayWithinWindow,

    /// <summary>The planned day is more than 30 days ahead.</summary>
    [Description("The planned day is more than 30 days ahead (未到期)")]
    PlannedDayAhead,
}
