using System.Security.Claims;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Authorization;

/// <summary>Who has which key; a caller is the name of their identity.</summary>
public sealed class Keyring : IAccessPolicy
{
    private const string Caller = "caller";

    public HashSet<(string Caller, string Permission)> Keys { get; } = [];

    /// <summary>Operations and events begun.</summary>
    public int Entered { get; private set; }

    public ValueTask PrepareAsync(RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken)
    {
        request[Caller] = caller?.Identity?.Name;
        return ValueTask.CompletedTask;
    }

    public void Enter(RequestContext request) => Entered++;

    public AuthorizationResult Decide(RequestContext request, string permission) => request[Caller] is not string name
        ? AuthorizationResult.NotAuthenticated
        : Keys.Contains((name, permission)) ? AuthorizationResult.Allowed : AuthorizationResult.NotAuthorized;

    public IReadOnlyList<string> RolesWith(string permission) => [permission.ToUpperInvariant() + "_KEEPER", "ADMINISTRATOR"];
}
