using System.ComponentModel;

namespace ProjectsApi.Planning.Safety;

/// <summary>Result of a safety inspection.</summary>
/// <remarks>Source: JGJ 59, Standard for construction safety inspection, grading of results.</remarks>
[Description("Result of a safety inspection (安全检查结果)")]
public enum InspectionResult
{
    /// <summary>优良: 80 or more, and no sub-table of zero.</summary>
    [Description("80 or more, and no sub-table of zero (优良)")]
    Excellent,

    /// <summary>合格: 70 up to, not including, 80, and no sub-table of zero.</summary>
    [Description("70 up to, not including, 80, and no sub-table of zero (合格)")]
    Qualified,

    /// <summary>不合格: below 70, or any sub-table of zero.</summary>
    [Description("Below 70, or any sub-table of zero (不合格)")]
    Unqualified,
}
