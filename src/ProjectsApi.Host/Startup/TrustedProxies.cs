using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ProjectsApi.Host.Startup;

/// <summary>Whose word counts for where a request came from; section <c>ForwardedHeaders</c>.</summary>
internal sealed class TrustedProxies
{
    public const string Section = "ForwardedHeaders";

    // ASPNETCORE_FORWARDEDHEADERS_ENABLED makes the framework believe every sender.
    private const string BelieveEverybody = "ForwardedHeaders_Enabled";
    private const int MostProxies = 10;

    /// <summary>Addresses of proxies. Default none.</summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Networks of proxies, such as 10.0.0.0/8. Default none.</summary>
    public IList<string> KnownNetworks { get; } = [];

    /// <summary>Proxies that a request may have passed one after the other. Default 1, 1 to 10.</summary>
    public int ForwardLimit { get; set; } = 1;

    private bool AreNone => KnownProxies.Count == 0 && KnownNetworks.Count == 0;

    /// <exception cref="StartupRefusedException">A value cannot be read, or everybody would be believed.</exception>
    public static ForwardedHeadersOptions Read(IConfiguration settings)
    {
        if (settings.ReadFlag(BelieveEverybody) is true)
        {
            throw new StartupRefusedException(
                $"{BelieveEverybody}: would let every caller choose its own address; name the proxies in {Section}:{nameof(KnownProxies)} or {Section}:{nameof(KnownNetworks)}.");
        }

        var proxies = new TrustedProxies();
        settings.Read(Section, proxies);
        if (proxies.ForwardLimit is < 1 or > MostProxies)
        {
            throw new StartupRefusedException($"{Section}:{nameof(ForwardLimit)}: {proxies.ForwardLimit} is not between 1 and {MostProxies}.");
        }

        return proxies.ToOptions();
    }

    private ForwardedHeadersOptions ToOptions()
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = AreNone ? ForwardedHeaders.None : ForwardedHeaders.All,
            ForwardLimit = ForwardLimit,
        };
        // The framework trusts this machine unasked.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in KnownProxies)
        {
            options.KnownProxies.Add(IPAddress.TryParse(proxy, out var address) ? address : throw Unreadable(nameof(KnownProxies), proxy, "an IP address"));
        }

        foreach (var network in KnownNetworks)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(network, out var range)
                ? range
                : throw Unreadable(nameof(KnownNetworks), network, "a network, such as 10.0.0.0/8"));
        }

        return options;
    }

    private static StartupRefusedException Unreadable(string name, string value, string expected) =>
        new($"{Section}:{name}: '{value}' is not {expected}.");
}
