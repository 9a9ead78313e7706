using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ProjectsApi.Transport.Tests.Answers;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Documents;

/// <summary>A folder of trusted documents and requests that name them.</summary>
public sealed class ToyDocuments : IDisposable
{
    public const string Hello = "query Hello { hello }";

    private readonly ToyFolder folder = new();

    public ToyDocuments()
    {
        Write("hello", Hello);
        Write("echo", "query Echo($text: String) { echo(text: $text) } query Other { hello }");
        Write("count", "mutation Count { count }");
        Write("news", "subscription News { news }");
        Write("asked", "query Asked { requestId }");
    }

    public string Folder => folder.Path;

    /// <summary>Lower-case hexadecimal SHA-256 of a text.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Body of a request with a hash, and with its document if that is given.</summary>
    public static string Body(string hash, string? query = null)
    {
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        return query is null ? JsonSerializer.Serialize(new { extensions }) : JsonSerializer.Serialize(new { query, extensions });
    }

    public void Write(string id, string text) => File.WriteAllText(Path.Combine(folder.Path, $"{id}.graphql"), text);

    /// <summary>Serves the folder; a header <c>X-Caller</c> names the caller, of whose answers equal ones are kept.</summary>
    public Task<ToyApi> StartAsync(TrustedOnly only = TrustedOnly.None, Action<GraphQLTransportOptions>? configure = null) =>
        new ToyVersions().StartAsync(options =>
        {
            options.Operations = new() { Folder = folder.Path, Only = only };
            configure?.Invoke(options);
        });

    /// <summary>Serves the folder on a real socket.</summary>
    public Task<ToyApi> ListenAsync(TrustedOnly only = TrustedOnly.None) => ToyApi.ListenAsync(
        options => options.Operations = new() { Folder = folder.Path, Only = only }, withContract: true);

    public void Dispose() => folder.Dispose();
}
