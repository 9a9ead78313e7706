using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Who may come in besides people with roles in the register.</summary>
public sealed class AccessSettings
{
    /// <summary>Whether everybody may read everything, signed in or not; writing always takes a role.</summary>
    public bool AnonymousRead { get; set; }

    /// <summary>How the identity of an outside issuer's token is marked; null when none is taken.</summary>
    public string? OutsideAuthentication { get; set; }

    /// <summary>Claim of such a token that holds the issuer's roles.</summary>
    public string OutsideRoleClaim { get; set; } = "roles";

    /// <summary>The issuer's roles and what each stands for here, for the whole register.</summary>
    public IReadOnlyDictionary<string, Role> OutsideRoles { get; set; } = new Dictionary<string, Role>();
}
