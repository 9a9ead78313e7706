using System.Security.Claims;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Identifies callers and decides about permissions. The host registers it as a singleton before the contract.</summary>
public interface IAccessPolicy
{
    /// <summary>Identifies the caller before each operation and each event of a subscription.</summary>
    /// <param name="request">Context that keeps the caller.</param>
    /// <param name="caller">Caller from the transport; null for an anonymous one.</param>
    /// <param name="cancellationToken">Ends the operation.</param>
    ValueTask PrepareAsync(RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken);

    /// <summary>Restricts the rows that the execution reads; called in its flow, after <see cref="PrepareAsync"/>.</summary>
    /// <param name="request">Request to execute.</param>
    void Enter(RequestContext request);

    /// <summary>Decides whether the caller has a permission.</summary>
    /// <param name="request">Prepared request.</param>
    /// <param name="permission">Name of the permission.</param>
    AuthorizationResult Decide(RequestContext request, string permission);

    /// <summary>Text that is equal for equal callers: the same account, roles and visible rows.</summary>
    /// <param name="request">Prepared request.</param>
    /// <returns>Null when answers to this caller are never kept.</returns>
    string? ScopeOf(RequestContext request) => null;

    /// <summary>Roles that have a permission, so that a refusal can name them.</summary>
    /// <param name="permission">Name of the permission.</param>
    /// <returns>Names in the schema, which the client sees; empty for none.</returns>
    IReadOnlyList<string> RolesWith(string permission);
}
