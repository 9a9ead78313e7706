using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProjectsApi.Benchmarks;

/// <summary>A client with an administrator's token, for operations that must succeed.</summary>
internal sealed class SignedInClient : IDisposable
{
    public const string Email = "benchmark@example.cn";
    public const string Password = "Benchmark-2026-Plan!";

    private readonly HttpClient _http;

    private SignedInClient(HttpClient http) => _http = http;

    public static async Task<SignedInClient> SignInAsync(Uri url, CancellationToken cancellationToken)
    {
        var http = new HttpClient { BaseAddress = url, Timeout = TimeSpan.FromMinutes(5) };
        http.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        using var answer = await http.PostAsJsonAsync("/account/login", new { email = Email, password = Password }, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))!["accessToken"]!.GetValue<string>();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new(http);
    }

    /// <summary>Runs a mutation with one input.</summary>
    /// <param name="name">Mutation.</param>
    /// <param name="input">Its input.</param>
    /// <param name="selection">Members of the payload to answer.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The payload.</returns>
    public async Task<JsonNode> MutateAsync(string name, object input, string selection, CancellationToken cancellationToken) =>
        (await QueryAsync(MutationOf(name, selection), new { input }, cancellationToken))[name]!;

    /// <summary>Runs a mutation whose input has a member <c>file</c>.</summary>
    public async Task<JsonNode> UploadAsync(
        string name, object input, byte[] file, string selection, CancellationToken cancellationToken)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = MutationOf(name, selection), variables = new { input } })),
                "operations" },
            { new StringContent("""{"0":["variables.input.file"]}"""), "map" },
            { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/xml") } }, "0", "plan.xml" },
        };
        return (await SendAsync(content, cancellationToken))[name]!;
    }

    public Task<JsonNode> QueryAsync(string query, object variables, CancellationToken cancellationToken) =>
        SendAsync(JsonContent.Create(new { query, variables }), cancellationToken);

    public void Dispose() => _http.Dispose();

    private static string MutationOf(string name, string selection) =>
        $"mutation ($input: {char.ToUpperInvariant(name[0])}{name[1..]}Input!) "
            + $"{{ {name}(input: $input) {{ {selection} errors {{ ... on Error {{ message }} }} }} }}";

    private async Task<JsonNode> SendAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var answer = await _http.PostAsync(new Uri("/graphql", UriKind.Relative), content, cancellationToken);
        var body = await answer.Content.ReadFromJsonAsync<JsonNode>(cancellationToken);
        var data = body?["data"];
        return body?["errors"] is null && data is JsonObject fields && fields.All(field => field.Value?["errors"] is null)
            ? data : throw new InvalidOperationException($"Refused: {body?.ToJsonString()}");
    }
}
