using System.ComponentModel;

namespace ProjectsApi.Data.Investments;

[Description("Source of invested money (资金来源), as statistics classify it")]
public enum FundingSource
{
    [Description("Carried over from last year (上年末结余)")]
    CarryOver = 1,

    [Description("State budget (国家预算资金)")]
    StateBudget = 2,

    [Description("Domestic loans (国内贷款)")]
    DomesticLoans = 3,

    [Description("Shares (股票)")]
    Shares = 4,

    [Description("Bonds (债券)")]
    Bonds = 5,

    [Description("Foreign capital (利用外资)")]
    Foreign = 6,

    [Description("Self-raised (自筹资金)")]
    SelfRaised = 7,

    [Description("None of the others (其他资金)")]
    Other = 8,
}
