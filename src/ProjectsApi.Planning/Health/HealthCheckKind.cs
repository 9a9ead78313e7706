using System.ComponentModel;

namespace ProjectsApi.Planning.Health;

/// <summary>One of the 14 checks of a schedule, numbered as published.</summary>
/// <remarks>
/// Source: Defense Contract Management Agency, 14-Point Assessment (DCMA-EA PAM 200.1, 2012), as discussed by R. Winter, DCMA 14-Point
/// Schedule Assessment (2011).
/// </remarks>
[Description("One of the 14 DCMA checks of a schedule, numbered as published (计划健康检查项)")]
public enum HealthCheckKind
{
    /// <summary>Open activities without predecessor or without successor, percent; at most 5.</summary>
    [Description("Open activities without predecessor or without successor, percent; at most 5 (逻辑缺失)")]
    MissingLogic = 1,

    /// <summary>Links with a negative lag, percent; none allowed.</summary>
    [Description("Links with a negative lag, percent; none allowed (负滞后)")]
    Leads = 2,

    /// <summary>Links with a positive lag, percent; at most 5.</summary>
    [Description("Links with a positive lag, percent; at most 5 (正滞后)")]
    Lags = 3,

    /// <summary>Links from finish to start, percent; at least 90.</summary>
    [Description("Links from finish to start, percent; at least 90 (完成-开始关系占比)")]
    FinishToStartShare = 4,

    /// <summary>Open activities whose constraint may break logic, percent; at most 5.</summary>
    [Description("Open activities whose constraint may break logic, percent; at most 5 (硬约束)")]
    HardConstraints = 5,

    /// <summary>Open activities with more than 44 working days of total float, percent; at most 5.</summary>
    [Description("Open activities with more than 44 working days of total float, percent; at most 5 (总浮时过大)")]
    HighFloat = 6,

    /// <summary>Open activities with total float below zero, percent; none allowed.</summary>
    [Description("Open activities with total float below zero, percent; none allowed (负浮时)")]
    NegativeFloat = 7,

    /// <summary>Open tasks longer than 44 working days, percent; at most 5.</summary>
    [Description("Open tasks longer than 44 working days, percent; at most 5 (工期过长)")]
    HighDuration = 8,

    /// <summary>Activities with forecasts before or actuals after the data date, percent; none allowed.</summary>
    [Description("Activities with forecasts before or actuals after the data date, percent; none allowed (日期无效)")]
    InvalidDates = 9,

    /// <summary>Tasks without resources; not applicable, since tasks need none.</summary>
    [Description("Tasks without resources; not applicable, since tasks need none (资源)")]
    Resources = 10,

    /// <summary>Activities due by the baseline that finished late or not at all, percent; at most 5.</summary>
    [Description("Activities due by the baseline that finished late or not at all, percent; at most 5 (逾期任务)")]
    MissedTasks = 11,

    /// <summary>Whether the finish moves as much as a critical task that is made 600 working days longer.</summary>
    [Description("Whether the finish moves as much as a critical task that is made 600 working days longer (关键线路测试)")]
    CriticalPathTest = 12,

    /// <summary>CPLI: (critical path length + float to the target) ÷ critical path length, no unit; at least 0.95.</summary>
    [Description("CPLI: (critical path length + float to the target) / critical path length, no unit; at least 0.95 (关键线路长度指数)")]
    CriticalPathLengthIndex = 13,

    /// <summary>BEI: activities finished ÷ activities due by the baseline, no unit; at least 0.95.</summary>
    [Description("BEI: activities finished / activities due by the baseline, no unit; at least 0.95 (基线执行指数)")]
    BaselineExecutionIndex = 14,
}
