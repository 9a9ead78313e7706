using System.ComponentModel;

namespace ProjectsApi.Planning.Periods;

/// <summary>Part of a year that a target or a report is given for.</summary>
// Number = last month × 100 + months: numbers order by due month, the shorter period first. The register stores them.
[Description("Part of a year that a target names (目标期间), as in 'H1 2024'")]
public enum PeriodPart
{
    /// <summary>全年: the whole year.</summary>
    [Description("Whole year (全年)")]
    Year = 1212,

    /// <summary>上半年: January to June.</summary>
    [Description("First half-year (上半年)")]
    H1 = 606,

    /// <summary>下半年: July to December.</summary>
    [Description("Second half-year (下半年)")]
    H2 = 1206,

    /// <summary>第一季度: January to March.</summary>
    [Description("First quarter (一季度)")]
    Q1 = 303,

    /// <summary>第二季度: April to June.</summary>
    [Description("Second quarter (二季度)")]
    Q2 = 603,

    /// <summary>第三季度: July to September.</summary>
    [Description("Third quarter (三季度)")]
    Q3 = 903,

    /// <summary>第四季度: October to December.</summary>
    [Description("Fourth quarter (四季度)")]
    Q4 = 1203,

    /// <summary>1月: January.</summary>
    [Description("January (1月)")]
    M01 = 101,

    /// <summary>2月: February.</summary>
    [Description("February (2月)")]
    M02 = 201,

    /// <summary>3月: March.</summary>
    [Description("March (3月)")]
    M03 = 301,

    /// <summary>4月: April.</summary>
    [Description("April (4月)")]
    M04 = 401,

    /// <summary>5月: May.</summary>
    [Description("May (5月)")]
    M05 = 501,

    /// <summary>6月: June.</summary>
    [Description("June (6月)")]
    M06 = 601,

    /// <summary>7月: July.</summary>
    [Description("July (7月)")]
    M07 = 701,

    /// <summary>8月: August.</summary>
    [Description("August (8月)")]
    M08 = 801,

    /// <summary>9月: September.</summary>
    [Description("September (9月)")]
    M09 = 901,

    /// <summary>10月: October.</summary>
    [Description("October (10月)")]
    M10 = 1001,

    /// <summary>11月: November.</summary>
    [Description("November (11月)")]
    M11 = 1101,

    /// <summary>12月: December.</summary>
    [Description("December (12月)")]
    M12 = 1201,
}
