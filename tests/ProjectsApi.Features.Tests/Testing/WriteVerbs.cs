using System.Text.Json;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Mutations as a signed-in person sends them.</summary>
public static class WriteVerbs
{
    private const string Conflicts =
        "... on Error { code message path } ... on VersionConflictError { currentVersion yours { field value } theirs { field value } "
            + "changedFields }";

    public static Task<Run> WriteAsync(
        this TestApi api, Person by, string mutation, string input, string result, string error = "... on Error { code message path }") =>
        api.RunAsync($"mutation {{ {mutation}(input: {{ {input} }}) {{ {result} errors {{ __typename {error} }} }} }}", by: by);

    /// <summary>The same with all that a version conflict tells; a caller who has not signed in is null.</summary>
    public static Task<Run> WriteWithConflictsAsync(this TestApi api, Person? by, string mutation, string input, string result) =>
        api.RunAsync($"mutation {{ {mutation}(input: {{ {input} }}) {{ {result} errors {{ __typename {Conflicts} }} }} }}", by: by);

    /// <summary>The mistakes that a mutation told, as <c>CODE input.member</c>; none when it was done.</summary>
    public static IReadOnlyList<string> Mistakes(this Run run, string mutation) => run.At($"{mutation}.errors") is null
        ? []
        : [.. run.Each($"{mutation}.errors", "code").Zip(
            run.Each($"{mutation}.errors", "path"),
            (code, path) => $"{code} {string.Join('.', JsonSerializer.Deserialize<string[]>(path ?? "[]") ?? [])}".TrimEnd())];
}
