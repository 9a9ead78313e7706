using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>Who may come in and for how long; section <c>Access</c>.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Whether anybody may make an account by <c>/account/register</c>. Default false: that address answers 404.</summary>
    public bool OpenRegistration { get; set; }

    /// <summary>Whether callers who have not signed in may read. Default: true in Development, else false.</summary>
    public bool? AnonymousRead { get; set; }

    /// <summary>How long a bearer token is good. Default 15 min, 1 min to 1 day.</summary>
    public TimeSpan BearerTokenLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a refresh token or a cookie is good. Default 14 days, 1 h to 90 days.</summary>
    public TimeSpan RefreshTokenLifetime { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long a sign-in code is good that an administrator hands over. Default 15 min, 1 min to 1 h.</summary>
    public TimeSpan SignInCodeLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Another issuer whose tokens are taken; none unless its authority is set.</summary>
    public OutsideIssuer OpenIdConnect { get; } = new();

    /// <summary>What seals the keys of tokens and cookies; nothing unless its path is set.</summary>
    public KeyCertificate KeyCertificate { get; } = new();

    /// <exception cref="StartupRefusedException">A value is missing or out of its range.</exception>
    public void Validate()
    {
        Require(nameof(BearerTokenLifetime), BearerTokenLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
        Require(nameof(RefreshTokenLifetime), RefreshTokenLifetime, TimeSpan.FromHours(1), TimeSpan.FromDays(90));
        Require(nameof(SignInCodeLifetime), SignInCodeLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        OpenIdConnect.Validate();
    }

    private static void Require(string name, TimeSpan value, TimeSpan low, TimeSpan high)
    {
        if (value < low || value > high)
        {
            throw new StartupRefusedException($"{Section}:{name}: {value:c} is not between {low:c} and {high:c}.");
        }
    }
}
