using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Access without a role in the register: anonymous readers and people of an external issuer.</summary>
public sealed class AccessSettings
{
    /// <summary>Whether anonymous callers may read everything. Writing always takes a role.</summary>
    public bool AnonymousRead { get; set; }

    /// <summary>Authentication type of identities from an external issuer; null without one.</summary>
    public string? ExternalAuthentication { get; set; }

    /// <summary>Claim that holds the roles of the issuer.</summary>
    public string ExternalRoleClaim { get; set; } = "roles";

    /// <summary>Roles here by roles of the issuer. They hold for the whole register.</summary>
    public IReadOnlyDictionary<string, Role> ExternalRoles { get; set; } = new Dictionary<string, Role>();
}
