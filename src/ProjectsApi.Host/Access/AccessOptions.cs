using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Host.Access;

/// <summary>Who may sign in, and lifetimes of credentials.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Access";

    [DisplayFormat(NullDisplayText = "`true` in Development, else `false`")]
    [Description("Callers who have not signed in read everything; writing always takes a role.")]
    public bool? AnonymousRead { get; set; }

    [Description("Anybody may make an account at `/account/register`, else a 404; such a person has no role.")]
    public bool OpenRegistration { get; set; }

    [TimeRange("00:01:00", "1.00:00:00"), Description("A bearer token is good for this time.")]
    public TimeSpan BearerTokenLifetime { get; set; } = TimeSpan.FromMinutes(15);

    [TimeRange("01:00:00", "90.00:00:00"), Description("A refresh token or a cookie is good for this time.")]
    public TimeSpan RefreshTokenLifetime { get; set; } = TimeSpan.FromDays(14);

    [TimeRange("00:01:00", "01:00:00"), Description("A code of `issueSignInCode` is good for this time.")]
    public TimeSpan SignInCodeLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>External issuer of accepted tokens; unused unless its authority is set.</summary>
    public ExternalIssuer OpenIdConnect { get; } = new();

    /// <summary>Certificate that encrypts the keys of tokens and cookies; unused unless its path is set.</summary>
    public KeyCertificate KeyCertificate { get; } = new();
}
