using GraphQL.Types;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>
/// Every field and mutation of the schema is asked by a stranger and by somebody of each role, about a row of their own
/// office and about one of another, and answered as the table beside the snapshots expects.
/// </summary>
public sealed class PermissionTableTests
{
    private const string Update = "PROJECTS_UPDATE_PERMISSIONS";

    [Fact]
    public async Task The_whole_schema_answers_each_role_as_the_table_expects()
    {
        await using var register = await TwoOffices.StartAsync();
        var callers = await CallersAsync(register);
        var actual = new List<string> { $"field | needs | {string.Join(" | ", callers.Select(caller => caller.Name))}" };
        foreach (var (type, field) in FieldsOf(register.Api.Schema))
        {
            var ask = Question.About(register, type, field);
            var cells = new List<string>();
            foreach (var (_, person) in callers)
            {
                cells.Add(ask is null ? "as its parent" : await ask.AnswersAsync(person));
            }

            actual.Add(
                $"{type.Name}.{field.Name} | {field.RequiredPermission() ?? type.RequiredPermission() ?? "-"} | "
                    + $"{string.Join(" | ", cells)}");
        }

        await AssertAsExpectedAsync(actual);
    }

    [Fact]
    public async Task Every_mutation_and_everything_at_the_root_but_me_and_labels_names_what_it_needs()
    {
        await using var register = await TwoOffices.StartAsync();
        var roots =
            new[] { register.Api.Schema.Query, register.Api.Schema.Mutation, register.Api.Schema.Subscription }.OfType<IObjectGraphType>();

        var open = roots.SelectMany(root => root.Fields).Where(field => field.RequiredPermission() is null).Select(field => field.Name);

        Assert.Equal(["me", "enumLabels"], open);
    }

    private static async Task<IReadOnlyList<(string Name, Person? Person)>> CallersAsync(TwoOffices register)
    {
        var callers = new List<(string, Person?)> { ("STRANGER", null) };
        foreach (var role in Enum.GetValues<Role>())
        {
            callers.Add((role.ToString().ToUpperInvariant(), await register.HasAsync(role)));
        }

        return callers;
    }

    private static IEnumerable<(IObjectGraphType Type, FieldType Field)> FieldsOf(ISchema schema) =>
        from type in schema.AllTypes.OfType<IObjectGraphType>()
        where !type.Name.StartsWith("__", StringComparison.Ordinal)
        from field in type.Fields
        orderby type == schema.Query || type == schema.Mutation || type == schema.Subscription ? 0 : 1, type.Name, field.Name
        select (type, field);

    private static async Task AssertAsExpectedAsync(List<string> actual)
    {
        var path = Path.Combine(RepositoryFolder.Root(), "tests", "ProjectsApi.Features.Tests", "Access", "permissions.txt");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(path, string.Join('\n', actual) + "\n");
        }

        var expected = (await File.ReadAllLinesAsync(path)).ToList();
        var differences = actual.Except(expected)
            .Select(line => $"+ {line}").Concat(expected.Except(actual).Select(line => $"- {line}")).Take(40).ToList();
        Assert.True(
            differences.Count == 0,
            $"{path} expects something else (-) than the schema does (+). With {Update}=1 this test writes what the schema does; read the "
                + $"difference "
            + $"as the list of who may now do what, and commit it only if that is meant.\n{string.Join('\n', differences)}");
    }
}
