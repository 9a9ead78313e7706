using ProjectsApi.Data.Access;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>An OpenID Connect issuer whose signed tokens are taken as bearer tokens; section <c>Access:OpenIdConnect</c>.</summary>
internal sealed class OutsideIssuer
{
    public const string Section = $"{AccessOptions.Section}:OpenIdConnect";

    /// <summary>Address under which the issuer publishes its discovery document; https unless it is on this machine.</summary>
    public string? Authority { get; set; }

    /// <summary>Whom the tokens must be made for.</summary>
    public string? Audience { get; set; }

    /// <summary>Claim that holds the issuer's roles. Default <c>roles</c>.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The issuer's roles and the role each stands for here: <c>Roles:their-name=Planner</c>. Others count for nothing.</summary>
    public Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal);

    public bool IsUsed => Authority is { Length: > 0 };

    public bool IsOnThisMachine => Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.IsLoopback;

    public void Validate()
    {
        if (!IsUsed)
        {
            return;
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new StartupRefusedException($"{Section}:{nameof(Authority)}: '{Authority}' is not an https address.");
        }

        if (string.IsNullOrWhiteSpace(Audience))
        {
            throw new StartupRefusedException($"{Section}:{nameof(Audience)}: is needed, or tokens made for other services would be taken.");
        }
    }
}
