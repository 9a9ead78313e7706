namespace ProjectsApi.Data.Changes;

/// <summary>Which row.</summary>
/// <param name="Entity">Type of its entity.</param>
/// <param name="Id">Its key.</param>
public sealed record RowKey(Type Entity, Guid Id);
