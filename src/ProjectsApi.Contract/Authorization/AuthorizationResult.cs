namespace ProjectsApi.Contract.Authorization;

/// <summary>Decision about a permission of a caller.</summary>
public enum AuthorizationResult
{
    /// <summary>The caller has the permission.</summary>
    Allowed,

    /// <summary>The caller is anonymous; signing in may help.</summary>
    NotAuthenticated,

    /// <summary>The caller is known and lacks the permission.</summary>
    NotAuthorized,
}
