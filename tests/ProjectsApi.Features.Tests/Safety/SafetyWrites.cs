using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Safety;

/// <summary>The mutations of safety as a client writes them.</summary>
internal static class SafetyWrites
{
    private const string FindingMembers =
        "id version hazardLevel description measure plan funds { amount(unit: WAN_YUAN) } evidence deadline state closedOn "
            + "responsibleOrganisation { name }";

    private const string CheckMembers =
        "id version checkedOn kind score hasZeroItem result note inspectingOrganisation { name } findings { nodes { hazardLevel "
            + "description state deadline } }";

    private const string Mistake = "__typename ... on Error { code message path }";
    private const string Conflict = Mistake + " ... on VersionConflictError { currentVersion changedFields }";

    public static Task<Run> RecordCheckAsync(this TestApi api, Person by, Project project, string members) =>
        WriteAsync(
            api, by, "recordSafetyCheck", $"projectId: \"{TestApi.IdOf(project)}\", {members}",
            $"safetyCheck {{ {CheckMembers} }}", Mistake);

    public static Task<Run> UpdateCheckAsync(
        this TestApi api, Person by, SafetyCheck check, string members, long version = 1) => WriteAsync(
        api, by, "updateSafetyCheck", $"safetyCheckId: \"{TestApi.IdOf(check)}\", expectedVersion: {version}, {members}",
        $"safetyCheck {{ {CheckMembers} }}", Conflict);

    public static Task<Run> AddFindingAsync(this TestApi api, Person by, SafetyCheck check, string finding) => WriteAsync(
        api, by, "addFinding", $"safetyCheckId: \"{TestApi.IdOf(check)}\", finding: {{ {finding} }}",
        $"finding {{ {FindingMembers} }}", Mistake);

    public static Task<Run> UpdateFindingAsync(
        this TestApi api, Person by, Finding finding, string members, long version = 1) => WriteAsync(
        api,
        by,
        "updateFinding",
        $"findingId: \"{TestApi.IdOf(finding)}\", expectedVersion: {version}, {members}",
        $"finding {{ {FindingMembers} }}",
        Conflict + " ... on FindingTransitionError { from to allowed }");

    private static Task<Run> WriteAsync(TestApi api, Person by, string mutation, string input, string result, string error) =>
        api.RunAsync($"mutation {{ {mutation}(input: {{ {input} }}) {{ {result} errors {{ {error} }} }} }}", by: by);
}
