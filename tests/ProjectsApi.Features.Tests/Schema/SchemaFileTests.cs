using ProjectsApi.Contract.Introspection;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

public sealed class SchemaFileTests
{
    private const string Update = "PROJECTS_UPDATE_SCHEMA";

    [Fact]
    public async Task The_schema_file_is_what_the_app_prints()
    {
        await using var api = await TestApi.StartAsync();
        var printed = SchemaText.Print(api.Schema);
        var path = Path.Combine(RepositoryFolder.Root(), "schema", "schema.graphql");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(path, printed);
        }

        Assert.True(
            await File.ReadAllTextAsync(path) == printed,
            $"schema/schema.graphql differs from what the app prints. Run this test with {Update}=1 to rewrite the file, read the "
                + $"difference, "
            + "and add a line to schema/CHANGES.md.");
    }
}
