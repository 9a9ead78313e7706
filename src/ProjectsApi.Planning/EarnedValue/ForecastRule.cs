using System.ComponentModel;

namespace ProjectsApi.Planning.EarnedValue;

/// <summary>How the cost still to come is forecast.</summary>
[Description("Method of the forecast of the remaining cost (完工估算方法)")]
public enum ForecastRule
{
    /// <summary>Cost efficiency stays as it has been: BAC ÷ CPI.</summary>
    [Description("Cost efficiency stays as it has been: BAC / CPI (按当前成本绩效)")]
    CostPerformance = 1,

    /// <summary>The remaining work costs its budget: AC + (BAC − EV).</summary>
    [Description("The remaining work costs its budget: AC + (BAC - EV) (按预算成本)")]
    BudgetedRate = 2,

    /// <summary>Both efficiencies hold for the remaining work: AC + (BAC − EV) ÷ (CPI × SPI).</summary>
    [Description("Both efficiencies hold for the remaining work: AC + (BAC - EV) / (CPI x SPI) (按成本与进度综合绩效)")]
    CostAndSchedulePerformance = 3,
}
