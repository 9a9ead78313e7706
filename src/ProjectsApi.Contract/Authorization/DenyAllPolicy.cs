using System.Security.Claims;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Default policy: every caller is anonymous and has no permission.</summary>
internal sealed class DenyAllPolicy : IAccessPolicy
{
    public ValueTask PrepareAsync(
        RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public void Enter(RequestContext request)
    {
        // An anonymous caller reaches no rows to restrict.
    }

    public AuthorizationResult Decide(RequestContext request, string permission) => AuthorizationResult.NotAuthenticated;

    public IReadOnlyList<string> RolesWith(string permission) => [];
}
