namespace ProjectsApi.Contract.Authorization;

/// <summary>Whether a caller may do something.</summary>
public enum AccessVerdict
{
    /// <summary>They may.</summary>
    Allowed,

    /// <summary>They have not said who they are; signing in may help.</summary>
    NotAuthenticated,

    /// <summary>It is known who they are, and they may not.</summary>
    NotAuthorized,
}
