using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Checks the permissions that a field and its arguments need.</summary>
/// <param name="permission">Permission of the field; null when only its arguments need one.</param>
/// <param name="arguments">Permissions of arguments by name.</param>
internal sealed class FieldAuthorization(string? permission, IReadOnlyDictionary<string, string> arguments)
{
    /// <exception cref="ContractError">The caller lacks the permission; the field becomes null.</exception>
    public void Demand(IResolveFieldContext context)
    {
        var policy = context.RequestServices?.GetService<IAccessPolicy>()
            ?? throw new InvalidOperationException("The request carries no services.");
        var request = RequestContext.Of(context);
        Demand(policy, request, permission);
        foreach (var (argument, needed) in arguments)
        {
            if (context.HasArgument(argument))
            {
                Demand(policy, request, needed);
            }
        }
    }

    private static void Demand(IAccessPolicy policy, RequestContext request, string? needed)
    {
        if (needed is not null && AuthorizationErrors.Of(policy, policy.Decide(request, needed), needed) is { } refusal)
        {
            throw refusal;
        }
    }
}
