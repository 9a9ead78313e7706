namespace ProjectsApi.Data.Schedules;

/// <summary>What a schedule node is (计划节点类型).</summary>
public enum ScheduleNodeKind
{
    /// <summary>Work with a duration (任务).</summary>
    Task = 1,

    /// <summary>Point in time without a duration (里程碑).</summary>
    Milestone = 2,

    /// <summary>Sum of its children (汇总).</summary>
    Summary = 3,
}
