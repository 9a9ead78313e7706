using System.ComponentModel;
using ProjectsApi.Data.Access;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>An OpenID Connect issuer whose signed tokens are taken as bearer tokens.</summary>
internal sealed class ExternalIssuer
{
    public const string Section = $"{AccessOptions.Section}:OpenIdConnect";

    [Description("Signed tokens of the issuer at this address are taken too; it is https unless on this machine.")]
    public string? Authority { get; set; }

    [Description("The issuer makes its tokens for this audience, which an authority requires.")]
    public string? Audience { get; set; }

    [Description("This claim holds the issuer's roles.")]
    public string RoleClaim { get; set; } = "roles";

    [Description("The issuer's role of this name stands for a role here, for the whole register; others count for nothing.")]
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
                $"{Section}:{nameof(Audience)}: is needed, or tokens made for other services would be taken.");
        }
    }
}
