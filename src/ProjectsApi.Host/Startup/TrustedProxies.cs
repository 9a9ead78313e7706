using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ProjectsApi.Host.Startup;

/// <summary>Proxies whose forwarded headers are trusted.</summary>
internal sealed class TrustedProxies
{
    public const string Section = "ForwardedHeaders";

    // ASPNETCORE_FORWARDEDHEADERS_ENABLED makes the framework trust every sender.
    private const string TrustAllSenders = "ForwardedHeaders_Enabled";

    [Description("Proxies at these IP addresses report a request's origin by `X-Forwarded-For`, `-Proto`, `-Host` and `-Prefix`.")]
    public IList<string> KnownProxies { get; } = [];

    [Description("Proxies in these networks, such as `10.0.0.0/8`, report it likewise; headers of other senders do not count.")]
    public IList<string> KnownNetworks { get; } = [];

    [Range(1, 10), Description("A request passes at most this many of these proxies, one after the other.")]
    public int ForwardLimit { get; set; } = 1;

    private bool IsEmpty => KnownProxies.Count == 0 && KnownNetworks.Count == 0;

    /// <exception cref="StartupRefusedException">A value cannot be read, or every sender would be trusted.</exception>
    public static ForwardedHeadersOptions Read(IConfiguration settings)
    {
        if (settings.ReadFlag(TrustAllSenders) is true)
        {
            throw new StartupRefusedException(
                $"{TrustAllSenders}: would let every caller choose its own address; name the proxies in "
                + $"{Section}:{nameof(KnownProxies)} or {Section}:{nameof(KnownNetworks)}.");
        }

        return settings.Read<TrustedProxies>(Section).ToOptions();
    }

    private ForwardedHeadersOptions ToOptions()
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = IsEmpty ? ForwardedHeaders.None : ForwardedHeaders.All,
            ForwardLimit = ForwardLimit,
        };
        // The framework trusts this machine by default.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in KnownProxies)
        {
            options.KnownProxies.Add(
                IPAddress.TryParse(proxy, out var address) ? address : throw Unreadable(nameof(KnownProxies), proxy, "an IP address"));
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
