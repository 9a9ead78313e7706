using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Authorization;

/// <summary>HotChocolate's answers to who may not.</summary>
public static class AuthorizationErrors
{
    private const string Message = "The current user is not authorized to access this resource.";

    /// <summary>The caller has to sign in first.</summary>
    public static ContractError NotAuthenticated => new(Message, ErrorCodes.NotAuthenticated);

    /// <summary>The caller lacks the permission.</summary>
    public static ContractError NotAuthorized => new(Message, ErrorCodes.NotAuthorized);

    /// <summary>The caller lacks each role that has the permission.</summary>
    /// <param name="roles">Those roles, as the schema spells them; one of them would be enough. In <c>extensions.requires</c>.</param>
    public static ContractError Requiring(IReadOnlyList<string> roles) =>
        new ContractError(Message, ErrorCodes.NotAuthorized).With("requires", roles);

    /// <summary>Error of a verdict.</summary>
    /// <param name="policy">Whose verdict it is.</param>
    /// <param name="verdict">What was decided.</param>
    /// <param name="permission">About which permission.</param>
    /// <returns>Null when it is allowed.</returns>
    public static ContractError? Of(IAccessPolicy policy, AccessVerdict verdict, string permission)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return verdict switch
        {
            AccessVerdict.Allowed => null,
            AccessVerdict.NotAuthenticated => NotAuthenticated,
            _ => Requiring(policy.RolesWith(permission)),
        };
    }
}
