namespace ProjectsApi.Host.Startup;

/// <summary>Listening addresses: those of the framework's settings, otherwise http://localhost:5080.</summary>
internal static class ListeningAddresses
{
    public const string Default = "http://localhost:5080";

    private const string Endpoints = "Kestrel:Endpoints";

    // ASPNETCORE_URLS, DOTNET_URLS, --urls and the setting Urls share one key; so do the ports.
    private static readonly string[] Keys = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        // A default in appsettings.json would override the environment variables of the host.
        if (Keys.All(key => string.IsNullOrWhiteSpace(builder.Configuration[key])) && !builder.Configuration.GetSection(Endpoints).Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}
