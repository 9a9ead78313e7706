using System.Security.Claims;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Knows nobody.</summary>
internal sealed class ClosedPolicy : IAccessPolicy
{
    public ValueTask PrepareAsync(
        RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public void Enter(RequestContext request)
    {
        // There is nothing to narrow for nobody.
    }

    public AccessVerdict Decide(RequestContext request, string permission) => AccessVerdict.NotAuthenticated;

    public IReadOnlyList<string> RolesWith(string permission) => [];
}
