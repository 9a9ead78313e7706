using System.ComponentModel;

namespace ProjectsApi.Data.Investments;

[Description("Kind of investment milestone (节点类型), in the usual order")]
public enum MilestoneKind
{
    [Description("Letter of intent (意向)")]
    Intent = 1,

    [Description("Signing (签约)")]
    Signing = 2,

    [Description("Company or project registered (注册、备案)")]
    Registration = 3,

    [Description("Land obtained (供地)")]
    Land = 4,

    [Description("Construction permit (施工许可)")]
    Permit = 5,

    [Description("Construction start (开工)")]
    ConstructionStart = 6,

    [Description("Topping-out (封顶)")]
    ToppingOut = 7,

    [Description("Equipment installed (设备安装)")]
    Equipment = 8,

    [Description("Trial production (试生产)")]
    TrialProduction = 9,

    [Description("Production (投产)")]
    Production = 10,

    [Description("Full capacity (达产)")]
    FullCapacity = 11,

    [Description("Payment of funds (资金到位)")]
    Payment = 12,

    [Description("None of the others (其他)")]
    Other = 13,
}
