using GraphQL;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>Import and export requests of a client.</summary>
internal static class ImportRequests
{
    private const string Mutation =
        """
        mutation Import($input: ImportScheduleInput!) {
          importSchedule(input: $input) {
            report { read { tasks links calendars } mapped { tasks links calendars } losses { code taskUid message } lossesNotListed
              errorsNotListed }
            project { name scheduleNodes(first: 50, order: [{ ordinal: ASC }]) { nodes { name kind durationDays parent { name } } } }
            errors { __typename ... on Error { code message path } ... on ScheduleFileError { line column } }
          }
        }
        """;

    public static Task<Run> ImportAsync(
        this TestApi api, Person by, Project project, byte[] file, params (string Name, object Value)[] more)
    {
        var input = new Dictionary<string, object?>
        {
            ["projectId"] = TestApi.IdOf(project),
            ["file"] = UploadedFile.InMemory("plan.xml", "application/xml", file),
        };
        foreach (var (name, value) in more)
        {
            input[name] = value;
        }

        return api.RunAsync(Mutation, new Inputs(new Dictionary<string, object?> { ["input"] = input }), by);
    }

    /// <summary>Fails the test if the import had errors.</summary>
    public static Run Imported(this Run run)
    {
        Assert.Empty(run.Mistakes("importSchedule"));
        return run;
    }

    /// <summary>The exported schedule.</summary>
    public static async Task<string> ExportAsync(this TestApi api, Project project)
    {
        var run = await api.RunAsync(
            $"{{ projectById(id: \"{TestApi.IdOf(project)}\") {{ scheduleExport {{ fileName mediaType content }} }} }}");
        return run.WithoutErrors().At("projectById.scheduleExport.content")?.ToString() ?? "";
    }
}
