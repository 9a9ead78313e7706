namespace ProjectsApi.Data.Changes;

/// <summary>Identity of a row.</summary>
/// <param name="Entity">Type of its entity.</param>
/// <param name="Id">Its key.</param>
public sealed record RowKey(Type Entity, Guid Id);
