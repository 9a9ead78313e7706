namespace ProjectsApi.Data.Changes;

/// <summary>Kind of a constraint.</summary>
public enum SaveFailureKind
{
    /// <summary>Unique key: another row has the value.</summary>
    Unique = 1,

    /// <summary>CHECK: a value, or a combination of values, is invalid.</summary>
    Check = 2,

    /// <summary>Foreign key: a row is missing, or others still reference it.</summary>
    Reference = 3,
}
