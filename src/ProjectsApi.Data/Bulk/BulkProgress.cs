namespace ProjectsApi.Data.Bulk;

/// <summary>Progress of a bulk write.</summary>
/// <param name="Entity">Name of the entity whose rows are written.</param>
/// <param name="Written">Rows written so far; 0 before the first.</param>
/// <param name="Total">Rows to write.</param>
public readonly record struct BulkProgress(string Entity, int Written, int Total);
