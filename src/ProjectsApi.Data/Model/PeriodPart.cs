namespace ProjectsApi.Data.Model;

/// <summary>Part of a year that a target names (目标期间), as in "H1 2024".</summary>
/// <remarks>Number = last month × 100 + length in months: ordering by it is ordering by due month, the shorter period first.</remarks>
public enum PeriodPart
{
    /// <summary>Whole year (全年).</summary>
    Year = 1212,

    /// <summary>First half-year (上半年).</summary>
    H1 = 606,

    /// <summary>Second half-year (下半年).</summary>
    H2 = 1206,

    /// <summary>First quarter (一季度).</summary>
    Q1 = 303,

    /// <summary>Second quarter (二季度).</summary>
    Q2 = 603,

    /// <summary>Third quarter (三季度).</summary>
    Q3 = 903,

    /// <summary>Fourth quarter (四季度).</summary>
    Q4 = 1203,

    /// <summary>January (1月).</summary>
    M01 = 101,

    /// <summary>February (2月).</summary>
    M02 = 201,

    /// <summary>March (3月).</summary>
    M03 = 301,

    /// <summary>April (4月).</summary>
    M04 = 401,

    /// <summary>May (5月).</summary>
    M05 = 501,

    /// <summary>June (6月).</summary>
    M06 = 601,

    /// <summary>July (7月).</summary>
    M07 = 701,

    /// <summary>August (8月).</summary>
    M08 = 801,

    /// <summary>September (9月).</summary>
    M09 = 901,

    /// <summary>October (10月).</summary>
    M10 = 1001,

    /// <summary>November (11月).</summary>
    M11 = 1101,

    /// <summary>December (12月).</summary>
    M12 = 1201,
}
