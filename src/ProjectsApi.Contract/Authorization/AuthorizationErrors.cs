using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Authorization;

/// <summary>HotChocolate's errors for callers without permission.</summary>
public static class AuthorizationErrors
{
    private const string Message = "The current user is not authorized to access this resource.";

    /// <summary>The caller has to sign in first.</summary>
    public static ContractError NotAuthenticated => new(Message, ErrorCodes.NotAuthenticated);

    /// <summary>The caller lacks the permission.</summary>
    public static ContractError NotAuthorized => new(Message, ErrorCodes.NotAuthorized);

    /// <summary>The caller lacks each role that has the permission.</summary>
    /// <param name="roles">Names of these roles in the schema, any of which is enough; in <c>extensions.requires</c>.</param>
    public static ContractError Requiring(IReadOnlyList<string> roles) =>
        new ContractError(Message, ErrorCodes.NotAuthorized).With("requires", roles);

    /// <summary>Error of a decision.</summary>
    /// <param name="policy">Policy that decided.</param>
    /// <param name="result">Its decision.</param>
    /// <param name="permission">Name of the permission.</param>
    /// <returns>Null when the permission is granted.</returns>
    public static ContractError? Of(IAccessPolicy policy, AuthorizationResult result, string permission)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return result switch
        {
            AuthorizationResult.Allowed => null,
            AuthorizationResult.NotAuthenticated => NotAuthenticated,
            _ => Requiring(policy.RolesWith(permission)),
        };
    }
}
