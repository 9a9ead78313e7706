namespace ProjectsApi.Data.Investments;

/// <summary>Where invested money comes from (资金来源), as statistics classify it.</summary>
public enum FundingSource
{
    /// <summary>Carried over from last year (上年末结余).</summary>
    CarryOver = 1,

    /// <summary>State budget (国家预算资金).</summary>
    StateBudget = 2,

    /// <summary>Domestic loans (国内贷款).</summary>
    DomesticLoans = 3,

    /// <summary>Shares (股票).</summary>
    Shares = 4,

    /// <summary>Bonds (债券).</summary>
    Bonds = 5,

    /// <summary>Foreign capital (利用外资).</summary>
    Foreign = 6,

    /// <summary>Self-raised (自筹资金).</summary>
    SelfRaised = 7,

    /// <summary>None of the others (其他资金).</summary>
    Other = 8,
}
