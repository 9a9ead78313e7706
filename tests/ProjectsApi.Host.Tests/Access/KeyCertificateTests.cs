using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>A certificate encrypts the token keys, so that a reader of the database cannot forge tokens.</summary>
public sealed class KeyCertificateTests : IDisposable
{
    private const string Password = "of the file";

    private readonly HostFolder folder = new();

    [Fact]
    public async Task Sealed_keys_sign_in_and_are_read_again_after_a_restart()
    {
        Assert.Equal(0, (await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email)).Code);
        var settings = new Dictionary<string, string>
        {
            ["Access:KeyCertificate:Path"] = await MakeCertificateAsync(),
            ["Access:KeyCertificate:Password"] = Password,
        };

        string token;
        await using (var first = HostProcess.Start(folder, settings))
        {
            using var client = await first.ClientAsync();
            using var signIn = await client.PostAsJsonAsync(
                "/account/login", new { email = AccessHost.Email, password = AccessHost.Password });
            token = (await signIn.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString() ?? "";
        }

        var key = $"{await folder.ExecuteAsync("""SELECT "Xml" FROM "ProtectionKeys";""")}";
        Assert.Contains("encryptedSecret", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);

        await using var second = HostProcess.Start(folder, settings);
        using var again = await second.ClientAsync();
        again.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await again.PostAsJsonAsync("/graphql", new { query = "{ me { name } }" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            "王芳", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data")
                .GetProperty("me").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_wrong_password_of_the_file_stops_the_start()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>
        {
            ["Access:KeyCertificate:Path"] = await MakeCertificateAsync(),
            ["Access:KeyCertificate:Password"] = "another",
        });

        var exit = await host.ExitAsync();

        Assert.Equal(1, exit.Code);
        Assert.Contains("Access:KeyCertificate:Path", exit.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> MakeCertificateAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var path = Path.Combine(folder.Path, "keys.pfx");
        await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pkcs12, Password));
        return path;
    }
}
