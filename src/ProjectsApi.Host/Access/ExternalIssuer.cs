using System.ComponentModel;
using ProjectsApi.Data.Access;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>An OpenID Connect issuer of accepted bearer tokens.</summary>
internal sealed class ExternalIssuer
{
    public const string Section = $"{AccessOptions.Section}:OpenIdConnect";

    [Description("The server also accepts signed tokens of the issuer at this address, https except on this machine.")]
    public string? Authority { get; set; }

    [Description("Tokens of the issuer must name this audience; an authority requires it.")]
    public string? Audience { get; set; }

    [Description("This claim holds the roles of the issuer.")]
    public string RoleClaim { get; set; } = "roles";

    [Description("A role of the issuer maps to a role for the whole register; the server ignores others.")]
    public Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal);

    public bool IsConfigured => Authority is { Length: > 0 };

    public bool IsLoopback => Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.IsLoopback;

    public void Validate()
    {
        if (!IsConfigured)
        {
            return;
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new StartupRefusedException($"{Section}:{nameof(Authority)}: '{Authority}' is not an https address.");
        }

        if (string.IsNullOrWhiteSpace(Audience))
        {
            throw new StartupRefusedException(
                $"{Section}:{nameof(Audience)}: is required; without it tokens for other services would be accepted.");
        }
    }
}
