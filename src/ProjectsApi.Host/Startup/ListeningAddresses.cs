namespace ProjectsApi.Host.Startup;

/// <summary>Where the server listens: where the operator says, in any of the framework's ways; http://localhost:5080 when nothing is
/// said.</summary>
internal static class ListeningAddresses
{
    public const string Default = "http://localhost:5080";

    private const string Endpoints = "Kestrel:Endpoints";

    // ASPNETCORE_URLS, DOTNET_URLS, --urls and the setting Urls are one key by now, and so are the two kinds of ports.
    private static readonly string[] Keys = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        // As a setting it would win over every one of these: settings of files come behind the host's environment variables.
        if (Keys.All(key => string.IsNullOrWhiteSpace(builder.Configuration[key])) && !builder.Configuration.GetSection(Endpoints).Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}
