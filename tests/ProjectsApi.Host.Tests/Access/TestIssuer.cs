using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>An OpenID Connect issuer with discovery and keys only.</summary>
public sealed class TestIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);

    private TestIssuer(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<TestIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new TestIssuer(builder.Build());
        issuer.app.MapGet("/.well-known/openid-configuration", () => new { issuer = issuer.Address, jwks_uri = $"{issuer.Address}/keys" });
        issuer.app.MapGet("/keys", () => new { keys = new[] { issuer.PublicKey() } });
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>A token signed by this issuer, or with another key.</summary>
    public string Token(object claims, RSA? forger = null)
    {
        var head = Part(new { alg = "RS256", typ = "JWT", kid = "k1" });
        var signed = $"{head}.{Part(claims)}";
        var signature = (forger ?? key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Text(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private object PublicKey()
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = "k1",
            n = Text(
            numbers.Modulus ?? []),
            e = Text(numbers.Exponent ?? [])
        };
    }

    private static string Part(object value) => Text(JsonSerializer.SerializeToUtf8Bytes(value));

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
