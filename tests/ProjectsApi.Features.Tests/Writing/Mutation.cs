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

    /// <summary>Where the mistakes of a mutation lie, in order, as <c>CODE at path</c>.</summary>
    public static IReadOnlyList<string> Mistakes(this Run run, string verb) =>
        run.At($"{verb}.errors") is null
            ? []
            : [.. run.Each($"{verb}.errors", "code").Zip(
                run.Each($"{verb}.errors", "path"),
                (code, path) => $"{code} at {string.Join('.', (path ?? "").Split(['[', ']', '"', ',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))}")];
}
