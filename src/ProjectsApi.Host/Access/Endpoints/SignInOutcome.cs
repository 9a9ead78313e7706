namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>What becomes of an attempt to sign in; the names are told to clients.</summary>
internal enum SignInOutcome
{
    /// <summary>The account exists, and everything was right.</summary>
    Succeeded,

    /// <summary>No such account, a wrong password, a wrong second factor or too many failures: which of them nobody is told.</summary>
    Failed,

    /// <summary>The password was right, and the account has a second factor.</summary>
    RequiresTwoFactor,

    /// <summary>Everything was right, and the person is disabled.</summary>
    NotAllowed,
}
