namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Outcome of an attempt to sign in; clients see the names.</summary>
internal enum SignInOutcome
{
    /// <summary>All credentials were right.</summary>
    Succeeded,

    /// <summary>No account, wrong password, wrong second factor or too many failures; the client does not learn which.</summary>
    Failed,

    /// <summary>The password was right, and the account has a second factor.</summary>
    RequiresTwoFactor,

    /// <summary>All credentials were right, and the person is disabled.</summary>
    NotAllowed,
}
