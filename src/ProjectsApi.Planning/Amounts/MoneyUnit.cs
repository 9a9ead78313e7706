using System.ComponentModel;

namespace ProjectsApi.Planning.Amounts;

/// <summary>Unit in which an amount of Chinese money is written.</summary>
[Description("Unit in which an amount of Chinese money is written (金额单位)")]
public enum MoneyUnit
{
    /// <summary>元: one yuan.</summary>
    [Description("元: one yuan")]
    Yuan,

    /// <summary>万元: ten thousand yuan.</summary>
    [Description("万元: ten thousand yuan")]
    WanYuan,

    /// <summary>亿元: a hundred million yuan.</summary>
    [Description("亿元: a hundred million yuan")]
    YiYuan,
}
