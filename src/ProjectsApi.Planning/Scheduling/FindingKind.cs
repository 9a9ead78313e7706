using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Contradiction or remarkable fact of a schedule.</summary>
[Description("Kind of fault in a schedule (进度矛盾类型)")]
public enum FindingKind
{
    /// <summary>Links and summaries form a cycle. The activities are those of the cycle, in the direction of the links. Fatal.</summary>
    [Description("Links and summaries form a loop (逻辑循环)")]
    Cycle,

    /// <summary>A link names an activity that does not exist. Fatal.</summary>
    [Description("A link names a node that does not exist (关系指向不存在的节点)")]
    UnknownLinkEnd,

    /// <summary>The parent does not exist or is no summary, or parents form a cycle. Fatal.</summary>
    [Description("The parent does not exist or is no summary (上级节点错误)")]
    BadParent,

    /// <summary>The activity names a calendar that does not exist. Fatal.</summary>
    [Description("The calendar does not exist (日历不存在)")]
    UnknownCalendar,

    /// <summary>The constraint needs a date and has none. Fatal.</summary>
    [Description("The constraint needs a day and has none (限制缺少日期)")]
    ConstraintWithoutDate,

    /// <summary>It has an actual finish without an actual start, or one before it. Fatal.</summary>
    [Description("Finished without a start, or before it (实际日期矛盾)")]
    ActualsContradict,

    /// <summary>The manual finish of an activity is before its manual start. Fatal.</summary>
    [Description("Manual dates finish before they start (手动日期矛盾)")]
    ManualDatesContradict,

    /// <summary>
    /// The settings contradict themselves: a date outside the years 1984 to 2149, an unknown calendar, or backward scheduling without a
    /// finish. Fatal.
    /// </summary>
    [Description("The settings of the computation contradict themselves (计算设置矛盾)")]
    BadSettings,

    /// <summary>
    /// A date constraint sets an early start before the links allow it, or would if honoured. Minutes: working time between the two.
    /// </summary>
    [Description("A constraint sets it earlier than its links allow (限制与逻辑冲突)")]
    ConstraintBreaksLogic,

    /// <summary>Total float below zero; minutes below zero. The activities are the late one and the chain that drives it.</summary>
    [Description("Already too late for a required date (负时差)")]
    NegativeFloat,

    /// <summary>Early finish after the deadline; working minutes late.</summary>
    [Description("Finishes after its deadline (超过最后期限)")]
    DeadlineMissed,

    /// <summary>Actual start earlier than the links allow. Minutes: working time between the two.</summary>
    [Description("Started earlier than its links allow (实际早于逻辑)")]
    ActualAgainstLogic,

    /// <summary>An actual date is after the data date. Minutes: time on the clock between the two.</summary>
    [Description("An actual date is after the data date (实际晚于数据日期)")]
    ActualAfterDataDate,

    /// <summary>The manual start of an activity is earlier than its links allow. Minutes: working time between the two.</summary>
    [Description("Held before its links allow (手动与逻辑冲突)")]
    ManualAgainstLogic,

    /// <summary>Dates after 2149 are cut to its end.</summary>
    [Description("Dates lie beyond the end of the calendars (超出日历)")]
    BeyondCalendar,

    /// <summary>
    /// A task and one of its resources have no common working time, so the resource's calendar is ignored. The caller that chooses
    /// assignments reports it, since the engine receives calendars already chosen.
    /// </summary>
    [Description(
        "Its calendar and that of a resource share no working time. The computation ignores the resource's calendar (日历无共同工作时间)")]
    NoCommonWorkingTime,

    /// <summary>The schedule's early finish is after the imposed one; working minutes on the project's calendar.</summary>
    [Description("The project finishes after the required day (超过要求完成日)")]
    ImposedFinishMissed,
}
