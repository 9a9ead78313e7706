namespace ProjectsApi.Transport;

/// <summary>Callers who may run nothing but trusted documents.</summary>
public enum TrustedOnly
{
    /// <summary>Everybody may send any document.</summary>
    None,

    /// <summary>Callers who have not signed in.</summary>
    Anonymous,

    /// <summary>All callers.</summary>
    Everyone,
}
