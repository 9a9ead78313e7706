using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>Runs one mutation with every mistake that it may answer.</summary>
internal static class Mutation
{
    private const string Errors =
        "errors { __typename ... on Error { code message path } ... on VersionConflictError { currentVersion yours { field value } theirs { field value } changedFields } }";

    public static Task<Run> WriteAsync(this TestApi api, Person? by, string verb, string input, string result) =>
        api.RunAsync($"mutation {{ {verb}(input: {{ {input} }}) {{ {result} {Errors} }} }}", by: by);
}
