using System.Net;
using System.Net.Sockets;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>An invalid setting or argument stops the start with one line that names it.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly HostFolder folder = new();

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Database:Provider: 'Oracle' is not a provider; use one of Sqlite, SqlServer, PostgreSql.")]
    [InlineData("Database:CommandTimeoutSeconds", "0", "Database:CommandTimeoutSeconds: 0 is not between 1 and 3600.")]
    [InlineData("Database:CommandTimeoutSeconds", "soon", "Database:CommandTimeoutSeconds")]
    [InlineData("Database:Providers", "Sqlite", "Database:Providers: there is no such setting")]
    [InlineData("Database:ConnectionString", "Data Source=a.db", "Database:ConnectionString: is not read; use ConnectionStrings:Projects.")]
    [InlineData("ConnectionStrings:Projects", "nonsense", "ConnectionStrings:Projects: the database cannot be opened")]
    [InlineData("GraphQL:Limits:MaxDepth", "2", "MaxDepth is 2; allowed are 3 to 50.")]
    [InlineData("GraphQL:Limits:MaxDept", "9", "GraphQL:Limits:MaxDept: there is no such setting")]
    [InlineData("GraphQL:Uploads:MaxFiles", "0", "GraphQL:Uploads: UploadOptions.MaxFiles is 0; allowed are 1 to 100.")]
    [InlineData("GraphQL:Uploads:MaxFile", "9", "GraphQL:Uploads:MaxFile: there is no such setting")]
    [InlineData(
        "GraphQL:Uploads:TemporaryFolder", "/no/such/folder",
        "UploadOptions.TemporaryFolder is '/no/such/folder'; there is no such folder.")]
    [InlineData("GraphQL:Compression:LeastBytes", "70000", "GraphQL:Compression:LeastBytes: 70000 is not between 256 and 65536.")]
    [InlineData("GraphQL:KeptAnswers:MaxBytes", "-1", "GraphQL:KeptAnswers:MaxBytes: -1 is not between 0 and 17179869184.")]
    [InlineData("GraphQL:Streaming:MaxConnections", "0", "GraphQL:Streaming: StreamingOptions.MaxConnections is 0")]
    [InlineData("GraphQL:AllowIntrospection", "perhaps", "GraphQL:AllowIntrospection")]
    [InlineData(
        "GraphQL:AllowIntrospecton", "true",
        "GraphQL:AllowIntrospecton: there is no such setting. "
            + "The settings are AllowCredentials, AllowIntrospection, AllowedOrigins, Batching, Compression, Incremental, "
            + "KeptAnswers, Limits, Operations, Streaming, Uploads.")]
    [InlineData("GraphQL:Batching:MaxRequests", "1001", "GraphQL:Batching:MaxRequests: 1001 is not between 0 and 1000.")]
    [InlineData("GraphQL:Operations:Folder", "/no/such/folder", "GraphQL:Operations:Folder: there is no folder '/no/such/folder'.")]
    [InlineData("GraphQL:Operations:Only", "Everyone", "GraphQL:Operations:Only: is Everyone, so GraphQL:Operations:Folder has to name")]
    [InlineData("GraphQL:Operations:Only", "Some", "GraphQL:Operations:Only")]
    [InlineData("GraphQL:Operations:StoredDocuments", "-1", "GraphQL:Operations:StoredDocuments: -1 is not between 0 and 100000.")]
    [InlineData("GraphQL:AllowedOrigins", "https://a.example.com", "GraphQL:AllowedOrigins: is a list; write GraphQL:AllowedOrigins:0")]
    [InlineData(
        "GraphQL:AllowedOrigins:0", "a.example.com",
        "GraphQL:AllowedOrigins:0: 'a.example.com' is no origin; write scheme, host and port, such as https://dashboard.example.com.")]
    [InlineData("GraphQL:AllowedOrigins:0", "null", "GraphQL:AllowedOrigins:0: 'null' is no origin; write scheme, host and port")]
    [InlineData("GraphQL:AllowedOrigins:0", "https://a.example.com/", "GraphQL:AllowedOrigins:0: 'https://a.example.com/' is no origin as")]
    [InlineData("GraphQL:AllowedOrigins:0", "https://a.example.com/page", "as browsers send it; write https://a.example.com.")]
    [InlineData(
        "GraphQL:AllowCredentials", "true",
        "GraphQL:AllowCredentials: has no effect without GraphQL:AllowedOrigins; name the origins, or set it to false.")]
    [InlineData("GraphQL:Streaming:AllowedOrigins:0", "https://a.example.com", "GraphQL:Streaming:AllowedOrigins: there is no such")]
    [InlineData("Seeding:SampleData", "perhaps", "Seeding:SampleData")]
    [InlineData("Seeding:SampleDate", "true", "Seeding:SampleDate: there is no such setting. The settings are SampleData.")]
    [InlineData("RateLimit:PersonBurst", "0", "RateLimit:PersonBurst: 0 is not between 1 and 1000000000.")]
    [InlineData("Access:BearerTokenLifetime", "00:00:59", "Access:BearerTokenLifetime: 00:00:59 is not between 00:01:00 and 1.00:00:00.")]
    [InlineData(
        "Access:OpenIdConnect:IsConfigured", "true",
        "Access:OpenIdConnect:IsConfigured: there is no such setting. The settings are Audience, Authority, RoleClaim, Roles.")]
    [InlineData("Live:PollInterval", "2", "Live: Live:PollInterval is 2.00:00:00; allowed are 00:00:00.0100000 to 00:00:01.")]
    [InlineData("PathBase", "projects", "PathBase: 'projects' is not a path, such as /projects.")]
    [InlineData("ForwardedHeaders:KnownProxies:0", "proxy", "ForwardedHeaders:KnownProxies: 'proxy' is not an IP address.")]
    [InlineData(
        "ForwardedHeaders:KnownNetworks:0", "10.0.0.0", "ForwardedHeaders:KnownNetworks: '10.0.0.0' is not a network, such as 10.0.0.0/8.")]
    [InlineData("ForwardedHeaders:ForwardLimit", "0", "ForwardedHeaders:ForwardLimit: 0 is not between 1 and 10.")]
    [InlineData("ForwardedHeaders:KnownProxy", "127.0.0.1", "ForwardedHeaders:KnownProxy: there is no such setting")]
    [InlineData("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true", "ForwardedHeaders_Enabled: would let every caller choose its own address")]
    [InlineData("Access:KeyCertificate:Path", "/no/such/file.pfx", "Access:KeyCertificate:Path: '/no/such/file.pfx' cannot be read")]
    public async Task A_setting_that_cannot_be_used_is_named(string key, string value, string reason)
    {
        await AssertRefusedAsync(new Dictionary<string, string> { [key] = value }, [], reason);
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_named_together()
    {
        var settings = new Dictionary<string, string> { ["GraphQL:Uploads:MaxFiles"] = "0", ["GraphQL:Streaming:MaxConnections"] = "0" };

        await AssertRefusedAsync(settings, [], "GraphQL:Uploads: UploadOptions.MaxFiles is 0");
        await AssertRefusedAsync(settings, [], "GraphQL:Streaming: StreamingOptions.MaxConnections is 0");
    }

    [Fact]
    public async Task Credentials_of_every_origin_are_refused()
    {
        var settings = new Dictionary<string, string>
        {
            ["GraphQL:AllowedOrigins:0"] = "*",
            ["GraphQL:AllowCredentials"] = "true",
        };

        await AssertRefusedAsync(settings, [], "GraphQL:AllowCredentials: is refused beside the origin '*'");
        settings["GraphQL:AllowCredentials"] = "false";
        settings["GraphQL:AllowedOrigins:1"] = "https://a.example.com";
        await AssertRefusedAsync(settings, [], "GraphQL:AllowedOrigins: '*' is every origin; remove it or the others.");
    }

    [Theory]
    [InlineData("PostgreSql")]
    [InlineData("SqlServer")]
    public async Task A_server_without_a_connection_string_is_refused_by_the_name_of_the_setting(string provider)
    {
        var settings = new Dictionary<string, string> { ["Database:Provider"] = provider, ["ConnectionStrings:Projects"] = "" };

        await AssertRefusedAsync(settings, [], "ConnectionStrings:Projects: a connection string is needed");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_by_its_setting()
    {
        var settings = new Dictionary<string, string>
        {
            ["Database:Provider"] = "PostgreSql",
            ["Database:MaxRetryCount"] = "0",
            ["ConnectionStrings:Projects"] = $"Host=127.0.0.1;Port={UnusedPort()};Username=nobody",
        };

        await AssertRefusedAsync(settings, [], "ConnectionStrings:Projects: the database cannot be opened");
    }

    [Theory]
    [InlineData("--migrat")]
    [InlineData("migrate")]
    [InlineData("--migrate=true")]
    [InlineData("--urls")]
    [InlineData("--urls", "--migrate")]
    [InlineData("--urls", "http://127.0.0.1:0", "stray")]
    public async Task An_argument_that_is_not_understood_is_named_with_those_that_are(params string[] arguments)
    {
        var culprit = arguments is ["--urls", ..] and not [.., "stray"] ? "--urls" : arguments[^1];

        await AssertRefusedAsync(
            new Dictionary<string, string>(), arguments,
            $"'{culprit}' is not an argument. The switches are --migrate, --create, --verify, --print-schema, --version, --help");
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        await AssertRefusedAsync(
            new Dictionary<string, string>(), ["--urls", $"http://{taken.LocalEndpoint}"],
            $"Urls: Failed to bind to address http://{taken.LocalEndpoint}");
    }

    public void Dispose() => folder.Dispose();

    private async Task AssertRefusedAsync(Dictionary<string, string> settings, string[] arguments, string reason)
    {
        await using var host = HostProcess.Start(folder, settings, arguments);
        var exit = await host.ExitAsync();

        Assert.Equal(1, exit.Code);
        Assert.StartsWith("ProjectsApi does not start. ", exit.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, exit.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", exit.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("BackgroundService", exit.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening on", exit.Output, StringComparison.Ordinal);
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
