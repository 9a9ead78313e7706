using System.ComponentModel;

namespace ProjectsApi.Planning.Health;

/// <summary>Outcome of a check.</summary>
[Description("Outcome of a check (检查结果)")]
public enum HealthOutcome
{
    /// <summary>Within the threshold.</summary>
    [Description("Within the threshold (通过)")]
    Passed = 1,

    /// <summary>Beyond the threshold.</summary>
    [Description("Beyond the threshold (未通过)")]
    Failed = 2,

    /// <summary>Not applicable; the reason says why.</summary>
    [Description("The check was not possible; see its reason (不适用)")]
    NotApplicable = 3,
}
