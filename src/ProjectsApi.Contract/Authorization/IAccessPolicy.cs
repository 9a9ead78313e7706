using System.Security.Claims;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Knows callers and what they may do. A singleton that is registered before the contract; without one nothing guarded is
/// allowed.</summary>
public interface IAccessPolicy
{
    /// <summary>Finds out who calls, before each operation and before each event of a subscription.</summary>
    /// <param name="request">Where to remember it.</param>
    /// <param name="caller">Caller as the transport knows them; null for nobody.</param>
    /// <param name="cancellationToken">Ends the operation.</param>
    ValueTask PrepareAsync(RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken);

    /// <summary>Narrows what the execution sees; called right before it, on its own flow, after <see cref="PrepareAsync"/>.</summary>
    /// <param name="request">Request about to be executed.</param>
    void Enter(RequestContext request);

    /// <summary>Whether the caller has a permission at all.</summary>
    /// <param name="request">Prepared request.</param>
    /// <param name="permission">Name of the permission.</param>
    AccessVerdict Decide(RequestContext request, string permission);

    /// <summary>Roles that have a permission, so that a refusal can name them.</summary>
    /// <param name="permission">Name of the permission.</param>
    /// <returns>Names as the schema spells them, told to the client; empty when nobody has it.</returns>
    IReadOnlyList<string> RolesWith(string permission);
}
