using System.Security.Claims;

namespace ProjectsApi.Features.Access;

/// <summary>Claim that names the session of a token or cookie.</summary>
public static class SessionClaim
{
    public const string Type = "projects:session";

    /// <returns>Null for a caller without a session here, such as one of an external issuer.</returns>
    public static Guid? Of(ClaimsPrincipal? caller) => Guid.TryParse(caller?.FindFirst(Type)?.Value, out var id) ? id : null;
}
