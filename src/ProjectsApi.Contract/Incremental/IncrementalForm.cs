namespace ProjectsApi.Contract.Incremental;

/// <summary>Form of the later parts of an answer.</summary>
public enum IncrementalForm
{
    /// <summary>The client takes one answer, which then holds everything.</summary>
    None,

    /// <summary>Each part names its path and label.</summary>
    /// <remarks>Source: incremental delivery v0.1, which HotChocolate 15 and graphql-js 17.0.0-alpha.2 speak.</remarks>
    ByPath,

    /// <summary>Parts are announced with an id, and name it later.</summary>
    /// <remarks>Source: incremental delivery v0.2, the working draft of the GraphQL specification.</remarks>
    ById,
}
