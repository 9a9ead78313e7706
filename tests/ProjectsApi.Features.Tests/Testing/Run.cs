using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>What one operation answered and what it cost the database.</summary>
/// <param name="Raw">Answer as it would leave on the wire.</param>
/// <param name="Sql">Every statement, parameters first.</param>
public sealed record Run(string Raw, IReadOnlyList<string> Sql)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer, indented, Chinese as it is.</summary>
    public string Response => JsonNode.Parse(Raw)?.ToJsonString(Readable) ?? "null";

    /// <summary>What a snapshot holds: an N+1 shows as one more statement.</summary>
    public string ResponseAndSql => ResponseWith(Sql);

    /// <summary>Snapshot of a write, which a column of another slice's table does not change.</summary>
    public string ResponseAndWriteSql => ResponseWith(WriteStatements.Shorten(Sql));

    /// <summary>The value at a path of names and indexes, such as <c>projects.nodes.0.name</c>; null where the answer holds null.</summary>
    public JsonNode? At(string path) => Walk(Member(JsonNode.Parse(Raw), "data"), path);

    /// <summary>What stands there, on one line, Chinese as it is.</summary>
    public string? Text(string path) => At(path)?.ToJsonString(OneLine);

    /// <summary>The texts at a path below each node of the list, in order.</summary>
    public IReadOnlyList<string?> Each(string list, string path) =>
        [.. (At(list) as JsonArray ?? throw new InvalidOperationException($"'{list}' is not a list in {Raw}"))
            .Select(item => Walk(item, path)?.ToString())];

    public JsonObject SingleError =>
        (JsonObject)(((JsonArray?)JsonNode.Parse(Raw)?["errors"])?.Single() ?? throw new InvalidOperationException($"No error in {Raw}"));

    public string? ErrorCode => SingleError["extensions"]?["code"]?.ToString();

    /// <summary>Fails the test at the operation that went wrong and not at the first value that is missing.</summary>
    public Run WithoutErrors()
    {
        Assert.DoesNotContain("\"errors\":", Raw, StringComparison.Ordinal);
        return this;
    }

    private string ResponseWith(IEnumerable<string> sql) =>
        string.Join("\n\n", sql.Select((statement, index) => $"-- {index + 1}\n{statement}").Prepend(Response)) + "\n";

    private static JsonNode? Walk(JsonNode? from, string path)
    {
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            from = int.TryParse(step, out var index) ? (from as JsonArray)?[index] : Member(from, step);
        }

        return from;
    }

    private static JsonNode? Member(JsonNode? from, string name) => from switch
    {
        null => null,
        JsonObject holder when holder.TryGetPropertyValue(name, out var value) => value,
        _ => throw new InvalidOperationException($"There is no '{name}' in {from.ToJsonString()}"),
    };
}
