namespace ProjectsApi.Planning.Periods;

/// <summary>Part of a year that a target or a report is given for.</summary>
public enum PeriodPart
{
    /// <summary>全年: the whole year.</summary>
    Year,

    /// <summary>上半年: January to June.</summary>
    H1,

    /// <summary>下半年: July to December.</summary>
    H2,

    /// <summary>第一季度: January to March.</summary>
    Q1,

    /// <summary>第二季度: April to June.</summary>
    Q2,

    /// <summary>第三季度: July to September.</summary>
    Q3,

    /// <summary>第四季度: October to December.</summary>
    Q4,

    /// <summary>1月: January.</summary>
    M01,

    /// <summary>2月: February.</summary>
    M02,

    /// <summary>3月: March.</summary>
    M03,

    /// <summary>4月: April.</summary>
    M04,

    /// <summary>5月: May.</summary>
    M05,

    /// <summary>6月: June.</summary>
    M06,

    /// <summary>7月: July.</summary>
    M07,

    /// <summary>8月: August.</summary>
    M08,

    /// <summary>9月: September.</summary>
    M09,

    /// <summary>10月: October.</summary>
    M10,

    /// <summary>11月: November.</summary>
    M11,

    /// <summary>12月: December.</summary>
    M12,
}
