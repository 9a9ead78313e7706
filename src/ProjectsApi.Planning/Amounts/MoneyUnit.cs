using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Planning.Amounts;

/// <summary>Unit in which an amount of Chinese money is written.</summary>
[Description("Unit in which an amount of Chinese money is written (金额单位)")]
public enum MoneyUnit
{
    /// <summary>元: one yuan.</summary>
    [Description("One yuan (元)")]
    Yuan,

    /// <summary>万元: ten thousand yuan.</summary>
    [Description("Ten thousand yuan (万元)"), Display(Name = "Ten thousand yuan")]
    WanYuan,

    /// <summary>亿元: a hundred million yuan.</summary>
    [Description("A hundred million yuan (亿元)"), Display(Name = "Hundred million yuan")]
    YiYuan,
}
