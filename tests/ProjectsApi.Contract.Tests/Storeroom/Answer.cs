using System.Text.Json;

namespace ProjectsApi.Contract.Tests.Storeroom;

/// <summary>Answer to a client.</summary>
public sealed record Answer(string Text)
{
    public JsonElement Json { get; } = JsonDocument.Parse(Text).RootElement;

    public JsonElement Data => Succeeded.GetProperty("data");

    public JsonElement Error => Assert.Single(Json.GetProperty("errors").EnumerateArray());

    public JsonElement Extensions => Error.GetProperty("extensions");

    public string? Code => Extensions.GetProperty("code").GetString();

    /// <summary>Names of the nodes of <c>items</c>, in order, as one text.</summary>
    public string Names => NamesOf(Data.GetProperty("items").GetProperty("nodes"));

    private JsonElement Succeeded => Json.TryGetProperty("errors", out _) ? throw new InvalidOperationException(Text) : Json;

    public static string NamesOf(JsonElement nodes) =>
        string.Join(',', nodes.EnumerateArray().Select(node => node.GetProperty("name").GetString()));
}
