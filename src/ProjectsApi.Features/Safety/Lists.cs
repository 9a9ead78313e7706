using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<SafetyCheckType, SafetyCheck, SafetyCheckView> Checks(string name, string description) =>
        new ConnectionField<SafetyCheckType, SafetyCheck, SafetyCheckView>(name, description)
            .Where<SafetyCheckFilterInput>()
            .Order<SafetyCheckSortInput>();

    public static ConnectionField<FindingType, Finding, FindingView> Findings(string name, string description) =>
        new ConnectionField<FindingType, Finding, FindingView>(name, description)
            .Where<FindingFilterInput>()
            .Order<FindingSortInput>();
}
