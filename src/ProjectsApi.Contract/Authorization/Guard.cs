using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>The one place where permissions are demanded.</summary>
/// <param name="permission">What the field needs; null when only its arguments need something.</param>
/// <param name="arguments">What arguments need, for those that need something.</param>
internal sealed class Guard(string? permission, IReadOnlyDictionary<string, string> arguments)
{
    /// <exception cref="ContractError">The caller may not; the field becomes null and the rest of the answer stays.</exception>
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
