using System.Security.Claims;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Asks the register who somebody is and what their roles allow.</summary>
internal sealed class ViewerPolicy(Viewers viewers, AccessSettings settings) : IAccessPolicy
{
    /// <summary>What belongs to the caller alone: it takes no role, but somebody who has signed in.</summary>
    public const string SignedIn = "SignedIn";

    public async ValueTask PrepareAsync(RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken)
    {
        if (!Viewer.IsKnownIn(request))
        {
            // Who asks is found out with the eyes of the program, whatever surrounds the request.
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

    public IReadOnlyList<string> RolesWith(string permission) => AccessErrors.RolesWith(Enum.Parse<Permission>(permission));
}
