using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>The mutations of a schedule as a client writes them.</summary>
internal static class ScheduleWrites
{
    private const string NodeMembers =
        "version ordinal wbs name kind plannedStart plannedFinish durationDays actualStart actualFinish progress weight parent { name } "
            + "responsibleOrganisation { name }";

    private const string CalendarMembers =
        "version name base { name } days { day times { from to } } workWeeks { name first last days { day } } exceptions { name "
            + "recurrence first last occurrences every weekdays month day position item lastMonth lastDay times { from to } }";

    public static Task<Run> AddNodeAsync(this TestApi api, Person by, Project project, string members) =>
        WriteAsync(api, by, "addScheduleNode", $"projectId: \"{TestApi.IdOf(project)}\", {members}", $"scheduleNode {{ {NodeMembers} }}");

    public static Task<Run> UpdateNodeAsync(this TestApi api, Person by, ScheduleNode node, string members, long version = 1) =>
        WriteNodeAsync(api, by, "updateScheduleNode", node, members, version);

    public static Task<Run> MoveNodeAsync(this TestApi api, Person by, ScheduleNode node, string members, long version = 1) =>
        WriteNodeAsync(api, by, "moveScheduleNode", node, members, version);

    public static Task<Run> ReportAsync(this TestApi api, Person by, ScheduleNode node, string members, long version = 1) =>
        WriteNodeAsync(api, by, "reportScheduleProgress", node, members, version);

    public static Task<Run> LinkAsync(
        this TestApi api, Person by, ScheduleNode predecessor, ScheduleNode successor, string members = "") => WriteAsync(
        api,
        by,
        "linkScheduleNodes",
        $"predecessorId: \"{TestApi.IdOf(predecessor)}\", successorId: \"{TestApi.IdOf(successor)}\", {members}",
        "scheduleLink { version kind lagDays predecessor { name } successor { name } project { name } }");

    public static Task<Run> UnlinkAsync(this TestApi api, Person by, ScheduleLink link, long version = 1) => WriteAsync(
        api, by, "unlinkScheduleNodes", $"scheduleLinkId: \"{TestApi.IdOf(link)}\", expectedVersion: {version}", "removed { id typeName }");

    public static Task<Run> RemoveNodeAsync(
        this TestApi api, Person by, ScheduleNode node, string members = "", long version = 1) => WriteAsync(
        api, by, "removeScheduleNode", $"scheduleNodeId: \"{TestApi.IdOf(node)}\", expectedVersion: {version}, {members}",
        "removed { id typeName }");

    /// <summary>The plan as it reads: ordinal, name and parent of every node, in order.</summary>
    public static async Task<IReadOnlyList<string>> PlanAsync(this TestApi api)
    {
        var run = await api.RunAsync("{ scheduleNodes(first: 50) { nodes { ordinal name parent { name } } } }");
        return [.. run.Each("scheduleNodes.nodes", "ordinal").Zip(
            run.Each("scheduleNodes.nodes", "name"), run.Each("scheduleNodes.nodes", "parent"))
            .Select(node => $"{node.First} {node.Second}{(node.Third is null ? "" : $" < {NameOf(node.Third)}")}")];
    }

    private static string? NameOf(string node) => System.Text.Json.Nodes.JsonNode.Parse(node)?["name"]?.ToString();

    private static Task<Run> WriteNodeAsync(
        TestApi api, Person by, string mutation, ScheduleNode node, string members, long version) => WriteAsync(
        api, by, mutation, $"scheduleNodeId: \"{TestApi.IdOf(node)}\", expectedVersion: {version}, {members}",
        $"scheduleNode {{ {NodeMembers} }}");

    public static Task<Run> UpdateLinkAsync(this TestApi api, Person by, ScheduleLink link, string members, long version = 1) => WriteAsync(
        api, by, "updateScheduleLink", $"scheduleLinkId: \"{TestApi.IdOf(link)}\", expectedVersion: {version}, {members}",
        "scheduleLink { version kind lagDays lag { days percent unit } }");

    public static Task<Run> SetSetupAsync(this TestApi api, Person by, Project project, string members) => WriteAsync(
        api, by, "setScheduleSetup", $"projectId: \"{TestApi.IdOf(project)}\", {members}",
        "scheduleSetup { version start startTime finishBy dataDate isFromFinish calendar { name builtIn } lagCalendar progressRule "
            + "criticality criticalFloatDays honorsConstraints minutesPerDay rulePack }");

    public static Task<Run> AddCalendarAsync(this TestApi api, Person by, Project project, string members) => WriteAsync(
        api, by, "addScheduleCalendar", $"projectId: \"{TestApi.IdOf(project)}\", {members}", $"scheduleCalendar {{ {CalendarMembers} }}");

    public static Task<Run> UpdateCalendarAsync(
        this TestApi api, Person by, ScheduleCalendar calendar, string members, long version = 1) => WriteAsync(
        api, by, "updateScheduleCalendar", $"scheduleCalendarId: \"{TestApi.IdOf(calendar)}\", expectedVersion: {version}, {members}",
        $"scheduleCalendar {{ {CalendarMembers} }}");

    public static Task<Run> RemoveCalendarAsync(
        this TestApi api, Person by, ScheduleCalendar calendar, string members = "", long version = 1) => WriteAsync(
        api, by, "removeScheduleCalendar",
        $"scheduleCalendarId: \"{TestApi.IdOf(calendar)}\", expectedVersion: {version}, {members}", "removed { typeName }");

    public static Task<Run> CaptureAsync(this TestApi api, Person by, Project project, string name) => WriteAsync(
        api, by, "captureBaseline", $"projectId: \"{TestApi.IdOf(project)}\", name: \"{name}\"",
        "scheduleBaseline { version name capturedAt nodeCount finish nodes { nodeId wbs name kind plannedStart plannedFinish earlyStart "
            + "earlyFinish durationDays durationMinutes progress } }");

    private static Task<Run> WriteAsync(TestApi api, Person by, string mutation, string input, string result) =>
        api.RunAsync($"mutation {{ {mutation}(input: {{ {input} }}) {{ {result} errors {{ {ErrorMembers(mutation)} }} }} }}", by: by);

    // A fragment on what a mutation never answers is refused.
    private static string ErrorMembers(string mutation) => string.Join(
        ' ',
        "__typename ... on Error { code message path }",
        mutation is "addScheduleNode" or "linkScheduleNodes" or "addScheduleCalendar" or "captureBaseline"
            ? "" : "... on VersionConflictError { currentVersion yours { field value } theirs { field value } changedFields }",
        mutation is "moveScheduleNode" or "linkScheduleNodes" ? "... on ScheduleCycleError { loop { name } }" : "",
        mutation is "removeScheduleCalendar" ? "... on InUseError { uses { entity count } }" : "");
}
