namespace ProjectsApi.Data.SignIns;

/// <summary>Reason for which a session ended or is not renewed.</summary>
public enum SessionEnd
{
    /// <summary>The person signed out of it.</summary>
    SignedOut = 1,

    /// <summary>The person ended it from another session.</summary>
    SignedOutElsewhere = 2,

    /// <summary>A refresh token was used twice: somebody else has a copy.</summary>
    TokenReused = 3,

    /// <summary>The password was changed.</summary>
    PasswordChanged = 4,

    /// <summary>The person was disabled.</summary>
    Disabled = 5,

    /// <summary>Roles or the organisations that they reach changed: the session expires without renewal.</summary>
    AccessChanged = 6,

    /// <summary>The second factor was changed in another session.</summary>
    SecondFactorChanged = 7,
}
