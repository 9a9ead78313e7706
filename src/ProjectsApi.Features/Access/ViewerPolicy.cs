using System.Security.Claims;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Authorizes requests by the roles of the register.</summary>
internal sealed class ViewerPolicy(Viewers viewers, AccessSettings settings) : IAccessPolicy
{
    /// <summary>Policy of fields about the caller's own account: any signed-in caller, without a role.</summary>
    public const string SignedIn = "SignedIn";

    public async ValueTask PrepareAsync(RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken)
    {
        if (!Viewer.IsKnownIn(request))
        {
            // The caller is read without a scope, which an enclosing request may have set.
            ReadScope.Current = null;
            (await viewers.FindAsync(caller, cancellationToken)).RememberIn(request);
        }
    }

    public void Enter(RequestContext request) => ReadScope.Current = Viewer.Of(request).Scope;

    public AuthorizationResult Decide(RequestContext request, string permission)
    {
        var viewer = Viewer.Of(request);
        if (permission == SignedIn)
        {
            return viewer.IsSignedIn ? AuthorizationResult.Allowed : AuthorizationResult.NotAuthenticated;
        }

        var needed = Enum.Parse<Permission>(permission);
        if (viewer.May(needed) || (needed == Permission.Read && settings.AnonymousRead))
        {
            return AuthorizationResult.Allowed;
        }

        return viewer.IsSignedIn ? AuthorizationResult.NotAuthorized : AuthorizationResult.NotAuthenticated;
    }

    public string? ScopeOf(RequestContext request) => Viewer.Of(request).Fingerprint;

    public IReadOnlyList<string> RolesWith(string permission) => AccessErrors.RolesWith(Enum.Parse<Permission>(permission));
}
