using System.ComponentModel;

namespace ProjectsApi.Planning.Lights;

/// <summary>A fact that a light is judged by.</summary>
[Description("Fact from which a light was judged (判定依据)")]
public enum LightFact
{
    /// <summary>Day of the judgement.</summary>
    [Description("Day of the judgement (判定日期)")]
    AsOf = 1,

    /// <summary>Day on which the start is planned.</summary>
    [Description("Day on which the start is planned (计划开工日期)")]
    PlannedStart = 2,

    /// <summary>Day of the start.</summary>
    [Description("Day of the start (实际开工日期)")]
    ActualStart = 3,

    /// <summary>Last day of the plan.</summary>
    [Description("Last day of the plan (计划完成日期)")]
    PlannedFinish = 4,

    /// <summary>Last day as now expected.</summary>
    [Description("Last day as now expected (预计完成日期)")]
    ForecastFinish = 5,

    /// <summary>Last day of the work done.</summary>
    [Description("Last day of the work done (实际完成日期)")]
    ActualFinish = 6,

    /// <summary>Completion, percent.</summary>
    [Description("Completion, percent (完成进度)")]
    Completion = 7,

    /// <summary>Time progress, percent.</summary>
    [Description("Time progress, percent (序时进度)")]
    TimeProgress = 8,

    /// <summary>Funds required to be paid to date, money.</summary>
    [Description("Funds required to be paid to date, money (应支付资金)")]
    FundsRequired = 9,

    /// <summary>Funds paid to date, money.</summary>
    [Description("Funds paid to date, money (已支付资金)")]
    FundsPaid = 10,

    /// <summary>Day of the entry into statistics.</summary>
    [Description("Day of the entry into statistics (入库日期)")]
    StatisticsEntry = 11,
}
