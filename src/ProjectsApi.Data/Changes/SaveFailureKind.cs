namespace ProjectsApi.Data.Changes;

/// <summary>Kinds of rules that a database holds.</summary>
public enum SaveFailureKind
{
    /// <summary>A value that another row has already.</summary>
    Unique = 1,

    /// <summary>A value, or values together, that must never be.</summary>
    Check = 2,

    /// <summary>A row that is not there, or that others still need.</summary>
    Reference = 3,
}
