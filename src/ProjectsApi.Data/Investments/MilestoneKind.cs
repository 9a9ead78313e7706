namespace ProjectsApi.Data.Investments;

/// <summary>What an investment milestone marks (节点类型), in the usual order.</summary>
public enum MilestoneKind
{
    /// <summary>Letter of intent (意向).</summary>
    Intent = 1,

    /// <summary>Signing (签约).</summary>
    Signing = 2,

    /// <summary>Company or project registered (注册、备案).</summary>
    Registration = 3,

    /// <summary>Land obtained (供地).</summary>
    Land = 4,

    /// <summary>Construction permit (施工许可).</summary>
    Permit = 5,

    /// <summary>Construction start (开工).</summary>
    ConstructionStart = 6,

    /// <summary>Topping-out (封顶).</summary>
    ToppingOut = 7,

    /// <summary>Equipment installed (设备安装).</summary>
    Equipment = 8,

    /// <summary>Trial production (试生产).</summary>
    TrialProduction = 9,

    /// <summary>Production (投产).</summary>
    Production = 10,

    /// <summary>Full capacity (达产).</summary>
    FullCapacity = 11,

    /// <summary>Payment of funds (资金到位).</summary>
    Payment = 12,

    /// <summary>None of the others (其他).</summary>
    Other = 13,
}
