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

    /// <summary>Error of a verdict.</summary>
    /// <param name="verdict">What was decided.</param>
    /// <returns>Null when it is allowed.</returns>
    public static ContractError? Of(AccessVerdict verdict) => verdict switch
    {
        AccessVerdict.Allowed => null,
        AccessVerdict.NotAuthenticated => NotAuthenticated,
        _ => NotAuthorized,
    };
}
