namespace ProjectsApi.Data.SignIns;

/// <summary>Why a session is over, or is not renewed.</summary>
public enum SessionEnd
{
    /// <summary>The person signed out here.</summary>
    SignedOut = 1,

    /// <summary>The person ended it from another session.</summary>
    SignedOutElsewhere = 2,

    /// <summary>A refresh token came a second time: somebody else has a copy.</summary>
    TokenReused = 3,

    /// <summary>The password was changed.</summary>
    PasswordChanged = 4,

    /// <summary>The person was disabled.</summary>
    Disabled = 5,

    /// <summary>Roles, or the organisations that they reach, were changed: it runs out and is not renewed.</summary>
    AccessChanged = 6,

    /// <summary>The second factor was changed in another session.</summary>
    SecondFactorChanged = 7,
}
