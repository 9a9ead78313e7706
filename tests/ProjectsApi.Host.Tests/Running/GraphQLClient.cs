using System.Net.Http.Json;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>Sends queries to a running Host.</summary>
public static class GraphQLClient
{
    /// <summary>The whole answer, errors included.</summary>
    public static async Task<JsonElement> AnswerAsync(this HttpClient client, string query)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The data of an answer that has no errors.</summary>
    public static async Task<JsonElement> DataAsync(this HttpClient client, string query)
    {
        var answer = await client.AnswerAsync(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public static async Task<int> CountAsync(this HttpClient client, string list)
    {
        var data = await client.DataAsync($$"""{ {{list}} { totalCount } }""");
        return data.GetProperty(list).GetProperty("totalCount").GetInt32();
    }
}
