using System.ComponentModel;

namespace ProjectsApi.Data.Model;

[Description("Part of a year that a target names (目标期间), as in 'H1 2024'")]
// Number = last month × 100 + months: numbers order by due month, the shorter period first.
public enum PeriodPart
{
    [Description("Whole year (全年)")]
    Year = 1212,

    [Description("First half-year (上半年)")]
    H1 = 606,

    [Description("Second half-year (下半年)")]
    H2 = 1206,

    [Description("First quarter (一季度)")]
    Q1 = 303,

    [Description("Second quarter (二季度)")]
    Q2 = 603,

    [Description("Third quarter (三季度)")]
    Q3 = 903,

    [Description("Fourth quarter (四季度)")]
    Q4 = 1203,

    [Description("January (1月)")]
    M01 = 101,

    [Description("February (2月)")]
    M02 = 201,

    [Description("March (3月)")]
    M03 = 301,

    [Description("April (4月)")]
    M04 = 401,

    [Description("May (5月)")]
    M05 = 501,

    [Description("June (6月)")]
    M06 = 601,

    [Description("July (7月)")]
    M07 = 701,

    [Description("August (8月)")]
    M08 = 801,

    [Description("September (9月)")]
    M09 = 901,

    [Description("October (10月)")]
    M10 = 1001,

    [Description("November (11月)")]
    M11 = 1101,

    [Description("December (12月)")]
    M12 = 1201,
}
