using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>How one field is asked for, once about a row of one's own office and once about one of another.</summary>
/// <param name="Register">Where.</param>
/// <param name="Here">Operation about a row of one's own office.</param>
/// <param name="There">Operation about a row of another office; null when the field is about no row.</param>
/// <param name="Probe">What the answer shows of a row that is out of reach.</param>
public sealed record Question(TwoOffices Register, string Here, string? There, string? Probe)
{
    /// <returns>Null for a field that is only reached through another one, which answers for it.</returns>
    public static Question? About(TwoOffices register, IObjectGraphType type, FieldType field)
    {
        var schema = register.Api.Schema;
        if (type == schema.Mutation)
        {
            return new Question(register, Mutation(register.Here, field), Mutation(register.There, field), null);
        }

        if (type == schema.Subscription)
        {
            return new Question(register, Subscription(register.Here, field), null, null);
        }

        if (type == schema.Query)
        {
            return AtRoot(register, field);
        }

        return register.Here.Rows.ContainsKey(type.Name)
            ? new Question(register, OfRow(register.Here, type, field), OfRow(register.There, type, field), null)
            : null;
    }

    /// <summary>Variable that holds a file where one is asked for.</summary>
    public const string File = "$file";

    public async Task<string> AnswersAsync(Person? by)
    {
        var here = Verdict(await AskAsync(Here, by));
        if (There is null)
        {
            return here;
        }

        var there = Verdict(await AskAsync(There, by));
        return here == there ? here : $"{here}, elsewhere {there}";
    }

    private Task<Run> AskAsync(string question, Person? by) => question.Contains(File, StringComparison.Ordinal)
        ? Register.Api.RunAsync(
            question, new Inputs(
                new Dictionary<string, object?> { [File[1..]] = UploadedFile.InMemory("plan.xml", "application/xml", [60]) }), by)
        : Register.Api.RunAsync(question, by: by);

    private string Verdict(Run run)
    {
        var answer = JsonNode.Parse(run.Raw);
        var refusals = (answer?["errors"] as JsonArray ?? []).Select(error => error?["extensions"]?["code"]?.ToString()).ToList();
        if (refusals.FirstOrDefault(code => code is "AUTH_NOT_AUTHENTICATED" or "AUTH_NOT_AUTHORIZED") is { } refusal)
        {
            return refusal == "AUTH_NOT_AUTHENTICATED" ? "sign in" : "no";
        }

        if (refusals.Count > 0)
        {
            throw new InvalidOperationException($"The question is no good: {Here}\n{run.Raw}");
        }

        if (run.Raw.Contains("\"NOT_FOUND\"", StringComparison.Ordinal) || run.Raw.Contains("{\"node\":null}", StringComparison.Ordinal)
            || run.Raw.Contains("{\"node\":[null]}", StringComparison.Ordinal))
        {
            return "absent";
        }

        return Probe is null ? "yes" : run.Raw.Contains(Probe, StringComparison.Ordinal) ? "yes, all" : "yes, own";
    }

    private static Question AtRoot(TwoOffices register, FieldType field)
    {
        var arguments = field.Arguments ?? [];
        if (arguments.FirstOrDefault(argument => argument is { ResolvedType: NonNullGraphType, DefaultValue: null }) is not { } key)
        {
            var list = (field.ResolvedType?.GetNamedType() as IObjectGraphType)?.Fields.Find("nodes") is not null;
            var id = IsLog(field) ? "id: entityId" : ElementOf(field) == "AccessEvent" ? "id: eventId" : "id";
            var below = list ? $"(first: 50) {{ nodes {{ {id} }} }}" : Below(field);
            var probe = list
                && ElementOf(field) is { } element && register.There.Rows.TryGetValue(element, out var row) ? TestApi.IdOf(row) : null;
            return new Question(register, $"{{ {field.Name}{below} }}", null, IsLog(field) ? TestApi.IdOf(register.There.Project) : probe);
        }

        return new Question(register, Of(register.Here), Of(register.There), null);

        string Of(Office office)
        {
            var value = key.ResolvedType?.GetNamedType() is IdGraphType
                ? $"\"{TestApi.IdOf(office.Project)}\"" : $"\"{office.Project.Code}\"";
            var given = key.ResolvedType is NonNullGraphType { ResolvedType: ListGraphType } ? $"[{value}]" : value;
            return $"{{ node: {field.Name}({key.Name}: {given}){Below(field)} }}";
        }
    }

    // What the log tells is about rows of every kind.
    private static bool IsLog(FieldType field) => ElementOf(field) == "Change";

    private static string? ElementOf(FieldType field) =>
        ((field.ResolvedType?.GetNamedType() as IObjectGraphType)?.Fields.Find("nodes")?.ResolvedType?.GetNamedType())?.Name;

    private static string OfRow(Office office, IObjectGraphType type, FieldType field) =>
        $$"""
        { node(id: "{{TestApi.IdOf(office.Rows[type.Name])}}") {
          ... on {{type.Name}} { {{field.Name}}{{Needed(field, office)}}{{Below(field)}} } } }
        """;

    private static string Needed(FieldType field, Office? office = null)
    {
        var needed = (field.Arguments ?? []).Where(argument => argument is { ResolvedType: NonNullGraphType, DefaultValue: null })
            .Select(argument => $"{argument.Name}: {Value(argument)}")
            .ToList();
        return needed.Count == 0 ? "" : $"({string.Join(", ", needed)})";

        string Value(QueryArgument argument) => office is null
            ? SampleInput.Any(argument.ResolvedType, argument.Name)
            : SampleInput.AnyOf(argument.ResolvedType, argument.Name, office);
    }

    private static string Mutation(Office office, FieldType field) =>
        Asked(
            SampleInput.Of(field, office), input => $$"""{ {{field.Name}}(input: {{input}}) { errors { ... on Error { code path } } } }""");

    private static string Asked(string input, Func<string, string> mutation) =>
        $"mutation{(input.Contains(File, StringComparison.Ordinal) ? $"({File}: Upload!)" : "")} {mutation(input)}";

    private static string Subscription(Office office, FieldType field)
    {
        var key = (field.Arguments ?? []).FirstOrDefault(argument => argument.ResolvedType is NonNullGraphType);
        var given = key is null ? "" : $"({key.Name}: \"{TestApi.IdOf(office.Project)}\")";
        return $"subscription {{ {field.Name}{given}{Below(field)} }}";
    }

    private static string Below(FieldType field) =>
        field.ResolvedType?.GetNamedType() is ScalarGraphType or EnumerationGraphType ? "" : " { __typename }";
}
