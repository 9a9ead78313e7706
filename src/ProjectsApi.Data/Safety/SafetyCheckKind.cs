namespace ProjectsApi.Data.Safety;

/// <summary>Occasion of a safety check (检查类型).</summary>
public enum SafetyCheckKind
{
    /// <summary>Routine (日常检查).</summary>
    Routine = 1,

    /// <summary>Special subject (专项检查).</summary>
    Special = 2,

    /// <summary>Comprehensive (综合检查).</summary>
    Comprehensive = 3,

    /// <summary>Before or in holidays (节假日检查).</summary>
    Holiday = 4,

    /// <summary>Re-inspection (复查).</summary>
    Reinspection = 5,
}
