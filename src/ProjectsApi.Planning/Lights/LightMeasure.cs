using System.ComponentModel;

namespace ProjectsApi.Planning.Lights;

/// <summary>Number that a rule compares with its thresholds.</summary>
[Description("Number that a rule compares with its thresholds (判定指标)")]
public enum LightMeasure
{
    /// <summary>Calendar days from the planned finish to the actual one, or to the one expected; 0 when not late yet.</summary>
    [Description("Calendar days from the planned finish to the actual one, or to the one expected (滞后天数)")]
    DaysLate = 1,

    /// <summary>Completion less time progress, percentage points; negative when behind schedule.</summary>
    [Description("Completion less time progress, percentage points; negative when behind schedule (超欠序时百分点)")]
    LeadOverTime = 2,

    /// <summary>Completion ÷ time progress, percent.</summary>
    [Description("Completion divided by time progress, percent (完成进度占时序进度)")]
    ShareOfTimeProgress = 3,

    /// <summary>Months, the current one included, in which the start was due and had not happened; 0 once started.</summary>
    [Description("Months in which the start was due and did not happen, including the current month (应开工未开工月数)")]
    MonthsStartOverdue = 4,

    /// <summary>Funds paid less funds required to date, money; negative when short.</summary>
    [Description("Funds paid less funds required to date, money; negative when short (资金支付差额)")]
    FundsLead = 5,

    /// <summary>Months since the start without an entry into statistics, with fractions; 0 once entered.</summary>
    [Description("Months since the start without an entry into statistics (开工后未入库月数)")]
    MonthsUnregistered = 6,
}
